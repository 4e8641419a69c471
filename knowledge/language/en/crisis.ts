import type { crisis as source } from '../vi/crisis.ts';

export const crisis: typeof source = {
  first:
    'If you are in danger, call 113 (police) or 115 (ambulance) now. Fire: 114. If a child is concerned: 111.\n' +
    'Get to a safe place and be with someone. If you cannot call, ask a relative or neighbour to call. Paperwork can wait.',
  quiet:
    'If you cannot call, text a relative, neighbour or friend: ask them to call 113 and give your address.\n' +
    'Silence your phone. Get out to where people are if you can; if not, behind a door that locks. If a child is there, have them call 111 too.',
  child:
    'With a child there, call 111 (child protection) or have someone call; in danger right now, 113.\n' +
    'Keep the child with you and go where people are. If you cannot speak, text a neighbour or relative to call.',
  safe:
    'It is good that you got out. Please stay where people are, do not go back alone, and call 113 so that the police come.\n' +
    'If anyone is hurt, call 115; for a child, 111. To hear a human voice, call 113 or someone close to you.',
  nobody:
    'Only a machine answers here. To reach people now, call 113 (police), 115 (ambulance) or 111 (children).\n' +
    'Call a relative or a neighbour too, so that somebody is with you.',
  stay: 'I am still here. If you are in danger, call 113 or have someone call; hurt, 115; a child, 111.\nAre you somewhere safe now?',
  farewell: 'Stay safe, and call 113 at once if anything happens. Write to me whenever you need.',
  unlike: 'If nobody is in danger, I am sorry: send me your question again and I will answer it.',
  wayOut: 'If nobody is in danger, tell me which paper you need and I will answer that.',
  mistaken: 'Then I misunderstood, and I am sorry. Which paper do you need? If there is ever danger, call 113.',
};
