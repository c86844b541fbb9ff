/** Which items are asked for, as the address has it. */
export interface ItemSearch {
  q?: string;
  locale?: string;
  state?: string;
  model?: string;
  without_model?: true;
  category?: string;
  severity?: string;
  criterion?: string;
}

export type ItemFilter = keyof ItemSearch;

/** A filter as a choice writes it: `state:complete`. */
export function written(filter: ItemFilter, value: string): string {
  return `${filter}:${value}`;
}

/** The search with one more filter; one of the same kind gives way, and so does a model for none. */
export function withFilter(search: ItemSearch, choice: string): ItemSearch {
  const at = choice.indexOf(':');
  const filter = choice.slice(0, at) as ItemFilter;
  const value = choice.slice(at + 1);
  if (at < 0 || value === '') return search;
  if (filter === 'without_model') return { ...without(search, 'model'), without_model: true };
  return { ...(filter === 'model' ? without(search, 'without_model') : search), [filter]: value };
}

export function without(search: ItemSearch, filter: ItemFilter): ItemSearch {
  const { [filter]: _gone, ...rest } = search;
  return rest;
}

/** The words sought; none takes them back. */
export function seeking(search: ItemSearch, words: string): ItemSearch {
  const sought = words.trim();
  return sought === '' ? without(search, 'q') : { ...search, q: sought };
}

/** The search as the server is asked. */
export function queryOf(search: ItemSearch, cursor: string | null): string {
  const query = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)]));
  if (cursor !== null) query.set('cursor', cursor);
  return query.toString();
}
