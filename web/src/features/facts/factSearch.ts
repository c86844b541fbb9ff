/** Which claims are asked for, as the address has it; the view says which list is seen. */
export interface FactSearch {
  view?: string;
  q?: string;
  verdict?: string;
  provisional?: string;
  tier?: string;
  kind?: string;
  model?: string;
  without_model?: true;
  locale?: string;
  domain?: string;
  site?: string;
  capture?: string;
}

export type FactFilter = Exclude<keyof FactSearch, 'view'>;

/** What is chosen in the form, `''` where all are asked for. */
export interface FactChoices {
  q: string;
  verdict: string;
  provisional: string;
  tier: string;
  model: string;
}

/** The value of the choice of a model that means none. */
export const NO_MODEL = 'none';

export function choicesOf(search: FactSearch): FactChoices {
  return {
    q: search.q ?? '',
    verdict: search.verdict ?? '',
    provisional: search.provisional ?? '',
    tier: search.tier ?? '',
    model: search.without_model ? NO_MODEL : (search.model ?? ''),
  };
}

/** The search with what is chosen; the filters that the form does not have stay. */
export function chosen(search: FactSearch, choices: FactChoices): FactSearch {
  const { q: _q, verdict: _v, provisional: _p, tier: _t, model: _m, without_model: _w, view: _view, ...rest } = search;
  const { model, ...plain } = { ...choices, q: choices.q.trim() };
  const said = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== ''));
  if (model === NO_MODEL) return { ...rest, ...said, without_model: true };
  return model === '' ? { ...rest, ...said } : { ...rest, ...said, model };
}

/** The filters that hold, in the order of the address. */
export function filtersOf(search: FactSearch): FactFilter[] {
  return (Object.keys(search) as (keyof FactSearch)[]).filter((name): name is FactFilter => name !== 'view');
}

export function without(search: FactSearch, filter: FactFilter): FactSearch {
  const { [filter]: _gone, ...rest } = search;
  return rest;
}

/** The search as the server is asked. */
export function queryOf(search: FactSearch, cursor: string | null): string {
  const query = new URLSearchParams(filtersOf(search).map((name) => [name, String(search[name])]));
  if (cursor !== null) query.set('cursor', cursor);
  return query.toString();
}
