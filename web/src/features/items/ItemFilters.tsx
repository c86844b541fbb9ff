import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { projectQuery, protocolQuery } from '../../api/project';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Field } from '../../components/Field';
import { useText } from '../../i18n/useText';
import { SEVERITY_WORD } from '../../i18n/words';
import { STATE_WORD } from './ItemStateWord';
import { type ItemFilter, type ItemSearch, seeking, withFilter, without, written } from './itemSearch';
import { choicesQuery } from './requests';

interface Group {
  label: string;
  options: { filter: ItemFilter; value: string; label: string }[];
}

/** Words to seek, one filter more, and the filters that hold: each can be taken away. */
export function ItemFilters({ projectId, search }: { projectId: string; search: ItemSearch }) {
  const { t } = useText();
  const navigate = useNavigate();
  const groups = useGroups(projectId);
  const [words, setWords] = useState(search.q ?? '');
  const [choice, setChoice] = useState('');

  const apply = (event: FormEvent) => {
    event.preventDefault();
    const next = withFilter(seeking(search, words), choice);
    setChoice('');
    void navigate({ to: '/projects/$projectId/items', params: { projectId }, search: next });
  };

  return (
    <search className="item-filters">
      <form className="row item-filter-form" onSubmit={apply}>
        <Field
          label={t('items.search')}
          type="search"
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Choice label={t('items.addFilter')} value={choice} onChange={(event) => setChoice(event.target.value)}>
          <option value="">{t('items.noFilter')}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={written(option.filter, option.value)} value={written(option.filter, option.value)}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Button type="submit">{t('items.apply')}</Button>
      </form>
      <Chips projectId={projectId} search={search} groups={groups} onGone={(gone) => gone === 'q' && setWords('')} />
    </search>
  );
}

interface ChipsProps {
  projectId: string;
  search: ItemSearch;
  groups: Group[];
  onGone: (filter: ItemFilter) => void;
}

function Chips({ projectId, search, groups, onGone }: ChipsProps) {
  const { t } = useText();
  const filters = Object.keys(search) as ItemFilter[];
  if (filters.length === 0) return null;
  const label = (filter: ItemFilter) => {
    const value = String(search[filter]);
    if (filter === 'q') return t('quote', { text: value });
    const group = groups.find(({ options }) => options.some((option) => option.filter === filter));
    const option = group?.options.find((one) => one.filter === filter && one.value === value);
    return `${group?.label ?? filter}: ${option?.label ?? value}`;
  };
  return (
    <ul className="chips" aria-label={t('items.filters')}>
      {filters.map((filter) => (
        <li key={filter}>
          <Link
            className="chip"
            to="/projects/$projectId/items"
            params={{ projectId }}
            search={without(search, filter)}
            aria-label={t('items.removeFilter', { filter: label(filter) })}
            onClick={() => onGone(filter)}
          >
            {label(filter)} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to="/projects/$projectId/items" params={{ projectId }} search={{}} onClick={() => onGone('q')}>
            {t('items.allFilters')}
          </Link>
        </li>
      )}
    </ul>
  );
}

/** What items can be chosen by, in groups. */
function useGroups(projectId: string): Group[] {
  const { t, pick } = useText();
  const choices = useQuery(choicesQuery(projectId));
  const protocol = useQuery(protocolQuery(projectId));
  const project = useQuery(projectQuery(projectId));
  const group = (label: string, filter: ItemFilter, options: readonly (readonly [value: string, label: string])[]) => ({
    label,
    options: options.map(([value, name]) => ({ filter, value, label: name })),
  });
  const states = group(
    t('items.state'),
    'state',
    Object.entries(STATE_WORD).map(([code, word]) => [code, t(word)] as const),
  );
  const models = group(t('items.model'), 'model', choices.data?.models.map((one) => [one.model_id, one.name] as const) ?? []);
  // Of a project that names no model there is nothing to choose.
  if (models.options.length > 0) models.options.push({ filter: 'without_model', value: 'true', label: t('results.no-model') });
  const taxonomy = protocol.data?.taxonomy.categories ?? [];
  const criteria = project.data?.task_kind === 'comparison' ? [] : (protocol.data?.rubric.criteria ?? []);
  return [
    states,
    group(t('items.locale'), 'locale', choices.data?.locales.map((locale) => [locale, locale] as const) ?? []),
    models,
    group(
      t('items.severity'),
      'severity',
      ['critical', 'major', 'minor'].map((code) => [code, t(SEVERITY_WORD[code] ?? 'severity.neutral')] as const),
    ),
    group(
      t('items.criterion'),
      'criterion',
      criteria.map((criterion) => [criterion.id, pick(criterion.label)] as const),
    ),
    group(
      t('items.category'),
      'category',
      taxonomy.map((category) => [category.code, `${category.code} ${pick(category.label)}`] as const),
    ),
  ].filter(({ options }) => options.length > 0);
}
