import type { privacy as source } from '../vi/privacy.ts';

export const privacy: typeof source = {
  kept: (p) => ({
    lead: `Messages here are encrypted and kept for up to ${p.transcriptDays} days, an unfinished declaration for ${p.draftDays} days after your last answer. You can delete it all at any time: type "delete my data".`,
    rest: [
      p.hasDraft
        ? '• Right now I hold one unfinished declaration of yours.'
        : '• Right now I hold no declaration, name or document number that you gave.',
      '• It is used to answer you and to fill in your declaration, and for nothing else.',
      '• A machine reads it to answer. Hotline staff look up applications only for a reason, and each look-up is logged.',
      '• Wrong tries when looking up by ID number are counted for 24 hours, to stop people who guess.',
      '• Applications you filed are kept by the agency that took them in; ask that agency to see, correct or delete them.',
      `Basis: the Law on Personal Data Protection (Law 91/2025/QH15, from 1 January 2026). For each of your rights in detail, ask ${p.city}.`,
    ],
  }),
  confirm: {
    lead: 'I will delete your messages, unfinished declaration and all your answers here, for good. Do you want me to delete them?',
    rest: [
      'Applications you filed and data the agencies hold cannot be deleted from here; ask the agency that took the application in. A declaration you downloaded stays on your device.',
    ],
  },
  confirmAgain: {
    lead: 'I have not deleted anything. Answer "yes" to delete everything, "no" to keep it.',
    rest: [],
  },
  yes: 'Yes, delete everything',
  no: 'No, keep it',
  done: {
    lead: 'Your messages, unfinished declaration and answers here are deleted. I no longer hold any name or document number of yours.',
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
  deleteMine: 'Delete my data',
  nobody: (p) => ({
    lead: `There is no person on this chat. To speak to one, call ${p.city}, or ${p.portal}.`,
    rest: [
      `• Call ${p.city}: ${p.cityHours}.`,
      `• Call ${p.portal}: ${p.portalHours}.`,
      `• In person: ${p.officeHours}.`,
      'No number is taken here for a call back. Meanwhile I can still look up applications and explain procedures.',
    ],
  }),
  noCallBack: (p) => ({
    lead: `Nobody calls back from here, so I do not keep this number for that. Please call ${p.city}, or ${p.portal}.`,
    rest: ['If there is something I can look up (where an application is, which papers are needed), just write.'],
  }),
  whenReached: (p) => ({
    lead: 'Nobody calls back from here, so please do not wait. I am not sure of the hours of each line; ask when you call.',
    rest: [
      `• Call ${p.city}: ${p.cityHours}.`,
      `• Call ${p.portal}: ${p.portalHours}.`,
      `• In person: ${p.officeHours}.`,
    ],
  }),
};
