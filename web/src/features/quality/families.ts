import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { protocolQuery } from '../../api/project';
import { useText } from '../../i18n/useText';

/** The name of a family of the taxonomy in the reader's language; its code until it is known. */
export function useFamilies(projectId: string): (code: string) => string {
  const { pick } = useText();
  const protocol = useQuery(protocolQuery(projectId)).data;
  const labels = useMemo(() => new Map(protocol?.taxonomy.families.map(({ code, label }) => [code, label])), [protocol]);
  return (code) => {
    const label = labels.get(code);
    return label === undefined ? code : pick(label);
  };
}
