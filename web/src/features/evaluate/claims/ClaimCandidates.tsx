import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Label } from '../../../components/Label';
import { useText } from '../../../i18n/useText';
import { useActions } from '../../../keys/actions';
import { KeyHint } from '../../../keys/KeyHint';
import { anchorOf } from '../../../text/anchors';
import { kindWords } from '../../../text/highlightPainter';
import { glyphOf } from '../../../text/markSigns';
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
  const root = useRef<HTMLElement>(null);
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
  const move = (to: number) => setAt(Math.max(0, Math.min(to, shown.length - 1)));
  const row = shown[at];
  useActions(
    'candidates',
    {
      'candidates.next': () => move(at + 1),
      'candidates.previous': () => move(at - 1),
      'candidates.all': () => setChosen(new Set(chosen.size === shown.length ? [] : shown)),
      'candidates.add': add,
      'candidates.discard': () => row !== undefined && setDiscarded(new Set([...discarded, row])),
      'candidates.back': close,
    },
    root,
  );

  return (
    <section ref={root} className="candidates" aria-labelledby="candidates-label">
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
          {t('candidates.add', { count: shown.filter((one) => chosen.has(one)).length })} <KeyHint action="candidates.add" />
        </Button>
        <Button size="small" onClick={close}>
          {t('candidates.close')} <KeyHint action="candidates.back" />
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
