import { useMemo } from 'react';
import { useText } from '../../../i18n/useText';
import { Reading } from '../../../text/Reading';
import { readMarkdown } from '../../../text/readingText';
import type { GuidelineSection } from './guidelineSections';

interface GuidelineTextProps {
  section: GuidelineSection;
  /** The version that changed it, while that is new. */
  changedIn?: string | null;
}

/** A section of the guideline as it is read. */
export function GuidelineText({ section, changedIn = null }: GuidelineTextProps) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(section.source), [section.source]);
  return (
    <div className={changedIn === null ? 'guideline-section' : 'guideline-section guideline-changed'}>
      {changedIn === null ? null : <p className="note-need">{t('guideline.changed', { version: changedIn })}</p>}
      <Reading
        reading={reading}
        words={{ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }}
        top={3}
      />
    </div>
  );
}
