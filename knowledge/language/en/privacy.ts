import { continued } from '../format.ts';
import type { privacy as source } from '../vi/privacy.ts';

export const privacy: typeof source = {
  kept: (p) => ({
    lead: `Messages here are encrypted and kept for up to ${p.transcriptDays} days, an unfinished form for ${p.draftDays} days after your last answer. To erase it all, type "delete my data".`,
    rest: [
      {
        draft: '• Right now I hold one unfinished form of yours.',
        finished: '• Right now I hold one finished form of yours, so that you can download it again.',
        nothing: '• Right now I hold no form, name or document number that you gave.',
      }[p.holds],
      '• It serves only to answer you and fill in your form.',
      '• What I could not answer is noted, names and numbers covered.',
      '• A machine reads it. Hotline look-ups need a reason and are logged.',
      '• Wrong tries at an ID number are counted for 24 hours, against guessing.',
      '• Applications you filed are with the agency that took them in; ask there to see, correct or delete them.',
      `Basis: the Law on Personal Data Protection (Law 91/2025/QH15, from 1 January 2026). For more, call ${p.city}.`,
    ],
  }),
  shownOutside:
    "• A long message, or one in an unclear language, is also read by Microsoft's Azure service, its figures covered. Answers in a form are not.",
  givenHeld: '• I still hold the feedback or ratings you sent here, with your contact if you left one.',
  givenToo:
    'Feedback, pictures and ratings you sent here are erased too. What was passed on to an office stays with it.',
  givenDone: 'Feedback, pictures and ratings you sent here are erased too.',
  confirm: {
    lead: 'I will delete all your messages, forms and answers here, for good. Do you want me to?',
    rest: [
      'Applications you filed are with the agency that took them in, so ask there. A form you downloaded stays on your device.',
    ],
  },
  confirmAgain: {
    lead: 'I have not deleted anything. Answer "yes" to delete everything, "no" to keep it.',
    rest: [],
  },
  yes: 'Yes, delete everything',
  no: 'No, keep it',
  done: {
    lead: 'All your messages, forms and answers here are deleted. I no longer hold any name or document number of yours.',
    rest: ['Applications you filed stay with the agency that took them in. If you need anything new, just write.'],
  },
  nothingDone: {
    lead: 'Everything stays as it is; I have not deleted anything.',
    rest: ['When you want it deleted, type "delete my data".'],
  },
  recallNone: {
    lead: 'I hold no name or ID number of yours.',
    rest: ['If you gave one and deleted it, it is no longer here.'],
  },
  recallDraft: {
    lead: 'I hold an unfinished form of yours; to keep it private I do not recite it here.',
    rest: ['Continue the form to see it, or delete it.'],
  },
  recallFinished: {
    lead: 'I hold a finished form of yours; to keep it private I do not recite it here.',
    rest: ['Open the form to see it, or delete it.'],
  },
  openFinished: 'Open the form',
  deleteMine: 'Delete my data',
  nobody: (p) => ({
    lead: `Only a machine answers here, no person. To speak to one, call ${p.city}, or ${p.portal}.`,
    rest: [
      ...reaching(p),
      'No number is taken here for a call back. To look up an application or find a procedure, just write to me.',
    ],
  }),
  superior: (p) => ({
    lead: 'I am sorry this has been so trying. To see someone in charge, go where you applied and ask for the citizens\u2019 reception.',
    rest: ['To complain or send a petition, type "petition" and I will show you how.', ...reaching(p)],
  }),
  noCallBack: (p) => ({
    lead: `Nobody calls back from here, so nobody would call this number. Please call ${p.city}, or ${p.portal}.`,
    rest: ['If there is something I can look up (where an application is, which papers are needed), just write.'],
  }),
  whenReached: (p) => ({
    lead: 'Nobody calls back from here, so please do not wait. I am not sure of the hours of each line; ask when you call.',
    rest: reaching(p),
  }),
};

function reaching(p: Parameters<(typeof source)['nobody']>[0]): readonly string[] {
  return [
    `• Call ${p.city}: ${p.cityHours}.`,
    `• Call ${p.portal}: ${p.portalHours}.`,
    `• In person: ${continued(p.officeHours)}.`,
  ];
}
