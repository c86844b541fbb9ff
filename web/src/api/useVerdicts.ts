import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/useText';
import { protocolQuery } from './project';

/** What a project's protocol calls the verdict of a claim; without one, that there is none. */
export function useVerdicts(projectId: string): (verdict: string | null) => string {
  const { t, pick } = useText();
  const verdicts = useQuery(protocolQuery(projectId)).data?.taxonomy.claim_verdicts ?? [];
  return (code) => {
    if (code === null) return t('claims.noVerdict');
    const known = verdicts.find(({ id }) => id === code);
    return known === undefined ? code : pick(known.label);
  };
}
