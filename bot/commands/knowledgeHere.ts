import { loadKnowledge, type Knowledge } from '../../knowledge/knowledge.ts';
import { environment, readConfig } from '../config.ts';

/** What is known of the region that the settings name. Throws ConfigError and KnowledgeError. */
export function knowledgeHere(): Knowledge {
  const { region, regionsDir } = readConfig(environment());
  return loadKnowledge(region, regionsDir);
}
