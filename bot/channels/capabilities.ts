import type { Capabilities } from '../../dialogs/turn.ts';

/** What each face can show; the limits of Zalo and Messenger are those of their platforms' documents. */
const FACES: Readonly<Record<Capabilities['name'], Capabilities>> = {
  web: { name: 'web', buttons: 10, private: true, spoken: false },
  zalo: { name: 'zalo', buttons: 5, private: false, spoken: false },
  messenger: { name: 'messenger', buttons: 13, private: false, spoken: false },
  hotline: { name: 'hotline', buttons: 0, private: false, spoken: true },
  connector: { name: 'connector', buttons: 5, private: false, spoken: false },
};

/** What a channel shows and how private it is, by the face it has; a face nobody named is the web. */
export function capabilitiesOf(face: Capabilities['name'] = 'web'): Capabilities {
  return FACES[face];
}
