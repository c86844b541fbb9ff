import { useQuery } from '@tanstack/react-query';
import { protocolQuery } from './project';
import type { Localized } from './types';

/** The names of a project's categories; empty until its protocol has come. */
export function useCategories(projectId: string): ReadonlyMap<string, Localized> {
  const names = useQuery({
    ...protocolQuery(projectId),
    select: (protocol) => new Map(protocol.taxonomy.categories.map((category) => [category.code, category.label])),
  });
  return names.data ?? NONE;
}

const NONE: ReadonlyMap<string, Localized> = new Map();
