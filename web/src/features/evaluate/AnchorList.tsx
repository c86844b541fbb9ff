import type { Criterion } from '../../api/types';
import { useText } from '../../i18n/useText';

/** The written meaning of every score; the chosen one is where the evaluator is. */
export function AnchorList({ criterion, chosen, hardMax }: { criterion: Criterion; chosen: number | null; hardMax: number }) {
  const { pick } = useText();
  return (
    <ol className="anchors">
      {criterion.anchors.map(({ score, text }) => (
        <li key={score} className={`${score === chosen ? 'anchor-chosen' : ''} ${score > hardMax ? 'anchor-capped' : ''}`.trim()}>
          <span className="anchor-score">{score}</span>
          <span>{pick(text)}</span>
        </li>
      ))}
    </ol>
  );
}
