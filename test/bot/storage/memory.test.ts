import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import { storeContract } from '../../contracts/store.ts';

storeContract('memory', async () => ({ store: makeMemoryStore(), done: async () => undefined }));
