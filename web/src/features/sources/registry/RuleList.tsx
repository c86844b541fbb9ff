import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/Button';
import { Choice } from '../../../components/Choice';
import { Field } from '../../../components/Field';
import { type Column, Ledger } from '../../../components/Ledger';
import { Empty } from '../../../components/states';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { type SourceRule, TIERS } from '../requests';
import { AddressCheck } from './AddressCheck';
import { KIND_WORD } from './kinds';
import { found } from './registryDraft';
import { TIER_WORD } from './tiers';

const SHOWN = 100;

interface RuleListProps {
  rules: readonly SourceRule[];
  /** What may be done with one source, and beside all of them. */
  acts?: (rule: SourceRule) => ReactNode;
  add?: ReactNode;
}

/** All sources of a version: sought by words, by tier, by an address that one of them judges. */
export function RuleList({ rules, acts, add }: RuleListProps) {
  const { t, number } = useText();
  const [words, setWords] = useState('');
  const [tier, setTier] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const matching = found(rules, words, tier);
  return (
    <>
      <AddressCheck rules={rules} />
      <search className="row registry-search">
        <Field
          label={t('sources.search')}
          type="search"
          maxLength={200}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Choice label={t('sources.tier')} value={tier} onChange={({ target }) => setTier(target.value)}>
          <option value="">{t('sources.allTiers')}</option>
          {TIERS.map((one) => (
            <option key={one} value={one}>
              {t(TIER_WORD[one])}
            </option>
          ))}
        </Choice>
        <p className="note" role="status">
          {t('sources.shown', { count: matching.length, all: number(rules.length) })}
        </p>
        {add}
      </search>
      {matching.length === 0 ? (
        <Empty>{t(rules.length === 0 ? 'sources.empty' : 'sources.noneFound')}</Empty>
      ) : (
        <RuleTable rules={matching.slice(0, shown)} acts={acts} />
      )}
      {matching.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + SHOWN)}>{t('sources.more')}</Button>
        </div>
      )}
    </>
  );
}

function RuleTable({ rules, acts }: { rules: readonly SourceRule[]; acts: RuleListProps['acts'] }) {
  const { t, pick, language } = useText();
  const { day } = useFormats();
  const columns: Column<SourceRule>[] = [
    { key: 'tier', head: t('sources.tier'), cell: (rule) => <span className="tier">{rule.tier}</span> },
    { key: 'name', head: t('sources.name'), names: true, cell: (rule) => rule.name },
    { key: 'hosts', head: t('sources.hosts'), cell: (rule) => <Hosts rule={rule} /> },
    {
      key: 'kinds',
      head: t('sources.kinds'),
      cell: (rule) => rule.kinds.map((kind) => (KIND_WORD[kind] === undefined ? kind : t(KIND_WORD[kind]))).join(', '),
    },
    {
      key: 'why',
      head: t('sources.why'),
      cell: (rule) => (
        <>
          {pick(rule.why) || (language === 'es' ? rule.why.en : rule.why.es)}
          {rule.review_by === undefined ? null : (
            <span className="note nowrap"> {t('sources.reviewOn', { day: day(`${rule.review_by}T12:00:00`) })}</span>
          )}
        </>
      ),
    },
  ];
  if (acts !== undefined) columns.push({ key: t('sources.acts'), head: '', cell: acts });
  return <Ledger caption={t('sources.registry')} columns={columns} rows={rules} rowKey={({ id }) => id} />;
}

function Hosts({ rule }: { rule: SourceRule }) {
  const { t } = useText();
  return (
    <ul className="hosts">
      {rule.match.map(({ host, path, subdomains }) => (
        <li key={`${host}${path}`}>
          <code>
            {host}
            {path === '/' ? '' : path}
          </code>
          {subdomains ? null : <span className="note"> {t('sources.alone')}</span>}
        </li>
      ))}
    </ul>
  );
}
