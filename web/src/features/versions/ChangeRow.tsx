import type { Change, Line } from '../../api/versionTypes';
import { useText } from '../../i18n/useText';
import { diffWords } from '../../text/wordDiff';
import { codeOf, KIND_WORD, STEP_WORD, whatOf } from './changeWords';
import { type LeftOut, withContext } from './lineContext';

interface ChangeRowProps {
  change: Change;
  /** Whether it is said how far the change goes. */
  withStep: boolean;
}

/** One change: of what, what of it, and how it was and is. */
export function ChangeRow({ change, withStep }: ChangeRowProps) {
  const { t, pick } = useText();
  const code = codeOf(change);
  const what = whatOf(change);
  const side = 'word' in what ? `${t(what.word)}${what.point === null ? '' : ` ${what.point}`}` : what.name;
  return (
    <li className={`change change-${change.kind}`}>
      <div className="change-head">
        <span className="change-kind">{t(KIND_WORD[change.kind])}</span>
        {change.title === undefined || change.title === null ? null : (
          <strong lang={change.language ?? undefined}>{pick(change.title)}</strong>
        )}
        {code === '' ? null : <code>{code}</code>}
        {side === '' ? null : <span>{side}</span>}
        {withStep ? <span className={`change-step change-${change.step}`}>{t(STEP_WORD[change.step])}</span> : null}
      </div>
      <Sides change={change} />
    </li>
  );
}

function Sides({ change }: { change: Change }) {
  const { pick } = useText();
  const said = useSaid();
  const { lines, before, after } = change;
  if (lines !== undefined && lines !== null) return <Lines lines={withContext(lines)} language={change.language ?? undefined} />;
  const from = said(before);
  const to = said(after);
  if (change.what === 'whole') {
    const definition = localizedAt(after ?? before, 'definition') ?? localizedAt(after ?? before, 'question');
    return definition === null ? null : <p className="change-text">{pick(definition)}</p>;
  }
  if (isLocalized(before) && isLocalized(after)) return <Words before={from} after={to} />;
  return (
    <p className="change-text">
      {before === undefined || before === null ? null : <Piece kind="gone" text={from} />}{' '}
      {after === undefined || after === null ? null : <Piece kind="new" text={to} />}
    </p>
  );
}

/** A sentence with the words that went and came. */
function Words({ before, after }: { before: string; after: string }) {
  return (
    <p className="change-text">
      {diffWords(before, after).map(({ kind, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity, and are made anew together
        <Piece key={at} kind={kind} text={text} />
      ))}
    </p>
  );
}

/** What went is struck out, what came is underlined; those who listen hear which. */
function Piece({ kind, text }: { kind: 'same' | 'gone' | 'new'; text: string }) {
  const { t } = useText();
  if (kind === 'same') return text;
  const Tag = kind === 'gone' ? 'del' : 'ins';
  return (
    <Tag>
      <span className="visually-hidden">{t(kind === 'gone' ? 'difference.before' : 'difference.after')} </span>
      {text}
    </Tag>
  );
}

interface LinesProps {
  lines: readonly (Line | LeftOut)[];
  language: string | undefined;
}

const LINE_KIND = { same: 'same', removed: 'gone', added: 'new' } as const;

function Lines({ lines, language }: LinesProps) {
  const { t } = useText();
  return (
    <div className="change-lines" lang={language}>
      {lines.map((line, at) =>
        line.op === 'left-out' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity, and are made anew together
          <p key={at} className="note">
            {t('difference.leftOut', { count: line.count })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={at}>
            <Piece kind={LINE_KIND[line.op]} text={line.text} />
          </p>
        ),
      )}
    </div>
  );
}

interface BothLanguages {
  es: string;
  en: string;
}

function isLocalized(value: unknown): value is BothLanguages {
  return typeof value === 'object' && value !== null && 'es' in value && 'en' in value;
}

function localizedAt(value: unknown, member: string): BothLanguages | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = (value as Record<string, unknown>)[member];
  return isLocalized(found) ? found : null;
}

/** Says a side of a thing in words, whatever its shape. */
function useSaid(): (value: unknown) => string {
  const { t, pick, number } = useText();
  const said = (one: unknown): string => {
    if (one === undefined || one === null) return '—';
    if (typeof one === 'boolean') return t(one ? 'difference.yes' : 'difference.no');
    if (typeof one === 'number') return number(one);
    if (typeof one === 'string') return one;
    if (Array.isArray(one)) return one.length === 0 ? '—' : one.map(said).join(', ');
    if (isLocalized(one)) return pick(one);
    if (typeof one !== 'object') return String(one);
    if ('min' in one && 'max' in one) return `${String(one.min)}–${String(one.max)}`;
    return Object.entries(one)
      .map(([name, each]) => `${name}: ${said(each)}`)
      .join('; ');
  };
  return said;
}
