import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { ItemChoices, ItemDetail, ItemHistory, ItemPage } from '../../api/leadTypes';
import { type ItemSearch, queryOf } from './itemSearch';

/** The items that a search asks for, page after page; none is fetched before it is wanted. */
export const itemsQuery = (projectId: string, search: ItemSearch) =>
  infiniteQueryOptions({
    queryKey: ['items', projectId, search],
    queryFn: ({ pageParam }) => call<ItemPage>('GET', `/projects/${projectId}/items?${queryOf(search, pageParam)}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor ?? null,
  });

export const choicesQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['item-choices', projectId],
    queryFn: () => call<ItemChoices>('GET', `/projects/${projectId}/items/choices`),
    staleTime: 60_000,
  });

export const itemQuery = (projectId: string, itemId: string) =>
  queryOptions({
    queryKey: ['item', projectId, itemId],
    queryFn: () => call<ItemDetail>('GET', `/projects/${projectId}/items/${itemId}`),
  });

export const historyQuery = (projectId: string, itemId: string) =>
  queryOptions({
    queryKey: ['item-history', projectId, itemId],
    queryFn: () => call<ItemHistory>('GET', `/projects/${projectId}/items/${itemId}/history`),
  });
