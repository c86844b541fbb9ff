import { useMemo } from 'react';
import { useText } from '../../../i18n/useText';
import { Reading } from '../../../text/Reading';
import { readMarkdown } from '../../../text/readingText';
import type { GuidelineSection } from './guidelineSections';

/** A section of the guideline as it is read. */
export function GuidelineText({ section }: { section: GuidelineSection }) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(section.source), [section.source]);
  return (
    <div className="guideline-section">
      <Reading
        reading={reading}
        words={{ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }}
        top={3}
      />
    </div>
  );
}
