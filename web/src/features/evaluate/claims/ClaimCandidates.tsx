import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Key } from '../../../components/Key';
import { Label } from '../../../components/Label';
import { useText } from '../../../i18n/useText';
import { anchorOf } from '../../../text/anchors';
import { kindWords } from '../../../text/highlightPainter';
import { glyphOf } from '../draft';
import { claimOn, errorsWithin } from '../marking';
import { useWork } from '../work';
import { type Candidate, candidatesOf } from './candidates';

/** Sentences of the response that may be claims: chosen and added in one step, or discarded. Nothing is judged here. */
export default function ClaimCandidates({ onClose }: { onClose: () => void }) {
  const { t, language } = useText();
  const { reading, assignment, content, act, go, say, text } = useWork();
  const [chosen, setChosen] = useState<ReadonlySet<Candidate>>(new Set());
  const [discarded, setDiscarded] = useState<ReadonlySet<Candidate>>(new Set());
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const all = useMemo(() => candidatesOf(reading, assignment.item.locale ?? language), [reading, assignment, language]);
  const shown = useMemo(
    () => all.filter((one) => !discarded.has(one) && !isTaken(anchorOf(reading, one.range), content.claims)),
    [all, discarded, reading, content.claims],
  );

  useEffect(() => {
    list.current?.querySelectorAll('input')[Math.min(at, shown.length - 1)]?.focus();
  }, [at, shown.length]);

  const close = () => {
    onClose();
    go({}, 'claims-split');
  };
  const add = () => {
    const source = { reading, sha256: assignment.response.sha256, newId: () => crypto.randomUUID() };
    const claims = shown.flatMap((one) => (chosen.has(one) ? (claimOn(source, one.range, content.annotations) ?? []) : []));
    const [first] = claims;
    if (first === undefined) return;
    act({ kind: 'add-claims', claims });
    say(t('say.claimsAdded', { count: claims.length }));
    onClose();
    go({ claim: first.id }, `claim-${first.id}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The keys of the claims below, such as `S` and `Delete`, mean nothing here.
    event.stopPropagation();
    const row = shown[at];
    const act = new Map<string, () => void>([
      ['arrowdown', () => setAt(Math.min(at + 1, shown.length - 1))],
      ['arrowup', () => setAt(Math.max(at - 1, 0))],
      ['a', () => setChosen(new Set(chosen.size === shown.length ? [] : shown))],
      ['enter', add],
      ['escape', close],
      ['delete', () => row !== undefined && setDiscarded(new Set([...discarded, row]))],
    ]).get(event.key.toLowerCase());
    if (act === undefined || (event.key === 'Enter' && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    act();
  };

  return (
    <section className="candidates" aria-labelledby="candidates-label" onKeyDown={onKeyDown}>
      <Label as="h3" id="candidates-label" count={shown.length}>
        {t('candidates.title')}
      </Label>
      <p className="note">{t(shown.length === 0 ? 'candidates.none' : 'candidates.help')}</p>
      <ul ref={list}>
        {shown.map((one, index) => (
          <li key={one.range.start} className={index === at ? 'candidate candidate-here' : 'candidate'}>
            <label>
              <input
                type="checkbox"
                tabIndex={index === at ? 0 : -1}
                checked={chosen.has(one)}
                onFocus={() => {
                  setAt(index);
                  text.current?.select(one.range);
                }}
                onChange={() => setChosen(toggled(chosen, one))}
              />
              <span>
                {one.text} <Links candidate={one} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="candidates-foot">
        <Button size="small" aria-disabled={!shown.some((one) => chosen.has(one))} onClick={add}>
          {t('candidates.add', { count: shown.filter((one) => chosen.has(one)).length })} <Key decorative>⏎</Key>
        </Button>
        <Button size="small" onClick={close}>
          {t('candidates.close')} <Key decorative>Esc</Key>
        </Button>
      </div>
    </section>
  );
}

/** The marks that would rest on the claim. */
function Links({ candidate }: { candidate: Candidate }) {
  const { reading, marks } = useWork();
  const anchor = anchorOf(reading, candidate.range);
  if (anchor === null) return null;
  const within = new Set(
    errorsWithin(
      anchor,
      marks.map(({ mark }) => mark),
    ),
  );
  return marks
    .filter(({ mark }) => within.has(mark))
    .map(({ mark, number }) => (
      <b key={mark.id} className={`siglum-${kindWords[mark.kind]}`}>
        {glyphOf(mark)} {number}{' '}
      </b>
    ));
}

/** Whether a claim stands on the sentence already. */
function isTaken(
  place: { start: number; end: number } | null,
  claims: readonly { start: number | null; end: number | null }[],
): boolean {
  return (
    place === null || claims.some(({ start, end }) => start !== null && end !== null && start < place.end && end > place.start)
  );
}

function toggled(known: ReadonlySet<Candidate>, one: Candidate): ReadonlySet<Candidate> {
  const changed = new Set(known);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}
