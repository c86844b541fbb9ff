import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { factsQuery } from '../../api/facts';
import { protocolQuery } from '../../api/project';
import { useVerdicts } from '../../api/useVerdicts';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Field } from '../../components/Field';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { CLAIM_KIND_WORD } from '../../i18n/words';
import { choicesOf, chosen, type FactFilter, type FactSearch, filtersOf, NO_MODEL, without } from './factSearch';

const TIERS = ['A', 'B', 'C', 'D'];

/** Words to seek and what claims are told apart by, and the filters that hold: each can be taken away. */
export function FactFilters({ projectId, search }: { projectId: string; search: FactSearch }) {
  const { t, pick } = useText();
  const navigate = useNavigate();
  const [choices, setChoices] = useState(choicesOf(search));
  const protocol = useQuery(protocolQuery(projectId));
  const models = useModels(projectId);
  const choose = (filter: keyof typeof choices) => (event: { target: { value: string } }) =>
    setChoices({ ...choices, [filter]: event.target.value });
  const apply = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/projects/$projectId/facts', params: { projectId }, search: chosen(search, choices) });
  };
  return (
    <search className="fact-filters">
      <form className="row" onSubmit={apply}>
        <Field label={t('facts.search')} type="search" maxLength={200} value={choices.q} onChange={choose('q')} />
        <Choice label={t('facts.verdict')} value={choices.verdict} onChange={choose('verdict')}>
          <option value="">{t('facts.all')}</option>
          {protocol.data?.taxonomy.claim_verdicts.map((verdict) => (
            <option key={verdict.id} value={verdict.id}>
              {pick(verdict.label)}
            </option>
          ))}
          <option value="none">{t('claims.noVerdict')}</option>
        </Choice>
        <Choice label={t('facts.proof')} value={choices.provisional} onChange={choose('provisional')}>
          <option value="">{t('facts.all')}</option>
          <option value="false">{t('facts.proven')}</option>
          <option value="true">{t('facts.provisional')}</option>
        </Choice>
        <Choice label={t('facts.bestSource')} value={choices.tier} onChange={choose('tier')}>
          <option value="">{t('facts.all')}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {t('facts.tier', { tier })}
            </option>
          ))}
          <option value="computation">{t('facts.computation')}</option>
          <option value="none">{t('facts.noSource')}</option>
        </Choice>
        <Choice label={t('facts.model')} value={choices.model} onChange={choose('model')}>
          <option value="">{t('facts.all')}</option>
          {models.map((model) => (
            <option key={model.id} value={model.id}>
              {model.name}
            </option>
          ))}
          <option value={NO_MODEL}>{t('results.no-model')}</option>
        </Choice>
        <Button type="submit">{t('facts.apply')}</Button>
      </form>
      <Chips projectId={projectId} search={search} />
    </search>
  );
}

function useModels(projectId: string): { id: string; name: string }[] {
  const facts = useQuery(factsQuery(projectId));
  return (facts.data?.groups ?? []).flatMap(({ by, model_id: id, value: name }) =>
    by === 'model' && id !== null && name !== null ? [{ id, name }] : [],
  );
}

const FILTER_WORD: Record<FactFilter, MessageKey> = {
  q: 'facts.search',
  verdict: 'facts.verdict',
  provisional: 'facts.proof',
  tier: 'facts.bestSource',
  kind: 'facts.by.kind',
  model: 'facts.model',
  without_model: 'facts.model',
  locale: 'facts.by.locale',
  domain: 'facts.by.domain',
  site: 'facts.site',
  capture: 'facts.source',
};

function Chips({ projectId, search }: { projectId: string; search: FactSearch }) {
  const { t } = useText();
  const verdict = useVerdicts(projectId);
  const models = useModels(projectId);
  const filters = filtersOf(search);
  if (filters.length === 0) return null;
  const value = (filter: FactFilter): string => {
    const text = String(search[filter]);
    if (filter === 'verdict') return verdict(text === 'none' ? null : text);
    if (filter === 'provisional') return t(text === 'true' ? 'facts.provisional' : 'facts.proven');
    if (filter === 'model') return models.find(({ id }) => id === text)?.name ?? text;
    if (filter === 'without_model') return t('results.no-model');
    if (filter === 'kind') return t(CLAIM_KIND_WORD[text] ?? 'facts.noKind');
    if (filter === 'tier' && text === 'none') return t('facts.noSource');
    if (filter === 'tier' && text === 'computation') return t('facts.computation');
    return filter === 'capture' ? text.slice(0, 8) : text;
  };
  return (
    <ul className="fact-chips" aria-label={t('facts.filters')}>
      {filters.map((filter) => {
        const label = `${t(FILTER_WORD[filter])}: ${value(filter)}`;
        return (
          <li key={filter}>
            <Link
              className="fact-chip"
              to="/projects/$projectId/facts"
              params={{ projectId }}
              search={without(search, filter)}
              aria-label={t('facts.removeFilter', { filter: label })}
            >
              {label} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
