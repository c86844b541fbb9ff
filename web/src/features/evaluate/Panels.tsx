import { type ComponentType, type KeyboardEvent, memo, useEffect } from 'react';
import { afterPaint } from '../../components/afterPaint';
import { prefetched } from '../../components/prefetched';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useTitle } from '../../keys/KeyHint';
import { ChecksPanel, useChecksPanel } from './assistance/useChecksPanel';
import { ratingOf } from './draft';
import { MarksPanel } from './MarksPanel';
import { RubricPanel } from './RubricPanel';
import { type Panel, useWork } from './work';

const ClaimsPanel = prefetched(() => import('./ClaimsPanel'));
const GuidelinePanel = prefetched(async () => (await Promise.all([import('./checklist/GuidelinePanel'), loadPart('panels')]))[0]);

const bodies: Record<Panel, ComponentType> = {
  rubric: RubricPanel,
  marks: MarksPanel,
  claims: ClaimsPanel,
  guideline: GuidelinePanel,
  checks: ChecksPanel,
};

export interface PanelTab {
  panel: Panel;
  label: string;
  count: string;
}

/** The panels with how far each is. */
export function usePanels(): PanelTab[] {
  const { t } = useText();
  const { content, protocol } = useWork();
  const { criteria } = protocol.rubric;
  const rated = criteria.filter(({ id }) => {
    const rating = ratingOf(content, id);
    return rating !== null && (rating.value !== null || rating.not_applicable);
  }).length;
  const judged = content.claims.filter((claim) => claim.verdict !== null).length;
  return [
    { panel: 'rubric', label: t('panel.rubric'), count: `${rated}/${criteria.length}` },
    { panel: 'marks', label: t('panel.marks'), count: String(content.annotations.length) },
    { panel: 'claims', label: t('panel.claims'), count: `${judged}/${content.claims.length}` },
    { panel: 'guideline', label: t('panel.guideline'), count: '' },
    { panel: 'checks', label: t('panel.checks'), count: '' },
  ];
}

/** The right column: one panel at a time, under its tabs. */
export const Panels = memo(function Panels() {
  const { t } = useText();
  const { place, go, assignment } = useWork();
  const panels = usePanels();
  const title = useTitle();
  const Body = bodies[place.panel];

  // Fetched behind the text, so that they open at once and also without a connection.
  useEffect(() => {
    return afterPaint(() => {
      for (const part of [ClaimsPanel, GuidelinePanel]) void part.fetch();
    });
  }, []);
  useChecksPanel(assignment.assignment_id);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = panels.findIndex(({ panel }) => panel === place.panel);
    const next = panels[(at + step + panels.length) % panels.length];
    if (next !== undefined) go({ panel: next.panel }, `tab-${next.panel}`);
  };

  return (
    <div className="panels">
      <div className="tabs" role="tablist" aria-label={t('panel.tabs')} onKeyDown={onKeyDown}>
        {panels.map(({ panel, label, count }) => (
          <button
            key={panel}
            type="button"
            role="tab"
            id={`tab-${panel}`}
            aria-selected={panel === place.panel}
            aria-controls="panel"
            title={title(label, `single.${panel}`)}
            tabIndex={panel === place.panel ? 0 : -1}
            onClick={() => go({ panel })}
          >
            {label} {panel === 'rubric' ? null : <span className="mono">{count}</span>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keys. */}
      <div className="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${place.panel}`} tabIndex={0}>
        <h2 className="visually-hidden">{panels.find(({ panel }) => panel === place.panel)?.label}</h2>
        <Body key={place.panel} />
      </div>
    </div>
  );
});
