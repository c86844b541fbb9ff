import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Choice } from '../../../components/Choice';
import { Dialog } from '../../../components/Dialog';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';
import { type SourceRule, TIERS, type Tier } from '../requests';
import { HostFields } from './HostFields';
import { KindFields } from './KindFields';
import type { RuleProblem } from './registryProblems';
import { listed, type RuleWords, ruleOf, wordsOf } from './ruleWords';
import { TIER_WORD } from './tiers';

interface RuleFormProps {
  /** `null`: a new one. */
  rule: SourceRule | null;
  taken: ReadonlySet<string>;
  problems: readonly RuleProblem[];
  onDone: (rule: SourceRule) => void;
  onClose: () => void;
}

/** One source in all its parts; what the server refused of it stands at its field. */
export function RuleForm({ rule, taken, problems, onDone, onClose }: RuleFormProps) {
  const { t } = useText();
  const [words, setWords] = useState<RuleWords>(() => wordsOf(rule));
  const set = (part: Partial<RuleWords>) => setWords({ ...words, ...part });
  const problem = (...fields: string[]) => problems.find(({ field }) => fields.includes(field))?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(ruleOf(words, rule, taken));
  };
  return (
    <Dialog title={rule === null ? t('sources.add') : t('sources.editOne', { name: rule.name })} onClose={onClose}>
      <form className="dialog-body" onSubmit={submit}>
        <Field
          label={t('sources.name')}
          problem={problem('name', 'id')}
          required
          maxLength={200}
          value={words.name}
          onChange={({ target }) => set({ name: target.value })}
        />
        <Choice label={t('sources.tier')} value={words.tier} onChange={({ target }) => set({ tier: target.value as Tier })}>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {t(TIER_WORD[tier])}
            </option>
          ))}
        </Choice>
        <HostFields match={words.match} problem={problem('match')} onChange={(match) => set({ match })} />
        <Field
          label={t('sources.whyEs')}
          problem={problem('why')}
          lang="es"
          lines={2}
          maxLength={500}
          value={words.whyEs}
          onChange={({ target }) => set({ whyEs: target.value })}
        />
        <Field
          label={t('sources.whyEn')}
          lang="en"
          lines={2}
          maxLength={500}
          value={words.whyEn}
          onChange={({ target }) => set({ whyEn: target.value })}
        />
        <KindFields kinds={words.kinds} onChange={(kinds) => set({ kinds })} />
        <div className="figure-fields">
          <Field
            label={t('sources.langs')}
            hint={t('sources.langsHelp')}
            value={words.langs}
            onChange={({ target }) => set({ langs: target.value })}
            onBlur={() => set({ langs: listed(words.langs).join(', ') })}
          />
          <Field
            label={t('sources.countries')}
            hint={t('sources.countriesHelp')}
            value={words.countries}
            onChange={({ target }) => set({ countries: target.value })}
            onBlur={() => set({ countries: listed(words.countries).join(', ').toUpperCase() })}
          />
          <Field
            label={t('sources.reviewBy')}
            type="date"
            value={words.reviewBy}
            onChange={({ target }) => set({ reviewBy: target.value })}
          />
        </div>
        <div className="dialog-foot">
          <Button type="submit" look="primary">
            {t('sources.toDraft')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
