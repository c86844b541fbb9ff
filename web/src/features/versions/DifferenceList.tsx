import type { Change } from '../../api/versionTypes';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { ChangeRow } from './ChangeRow';
import { PART_WORD, PARTS, readable } from './changeWords';

interface DifferenceListProps {
  changes: readonly Change[];
  withStep?: boolean;
  /** The level of its headings. */
  as?: 'h2' | 'h3';
}

/** What differs, part by part, in the reader's language. */
export function DifferenceList({ changes, withStep = false, as = 'h3' }: DifferenceListProps) {
  const { t, language } = useText();
  const shown = withStep ? changes : readable(changes, language);
  if (shown.length === 0) return <p className="note">{t('difference.nothing')}</p>;
  return (
    <>
      {PARTS.map((part) => {
        const own = shown.filter((change) => change.part === part);
        if (own.length === 0) return null;
        return (
          <section key={part} className="difference-part" aria-label={t(PART_WORD[part])}>
            <Label as={as} count={own.length}>
              {t(PART_WORD[part])}
            </Label>
            <ul>
              {own.map((change) => (
                <ChangeRow key={`${change.place} ${change.what} ${change.kind}`} change={change} withStep={withStep} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
