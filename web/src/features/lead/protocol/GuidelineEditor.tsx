import { useText } from '../../../i18n/useText';
import { Bilingual } from './Bilingual';
import { EditState, fieldsOf } from './EditState';
import type { PartEdit } from './usePart';

/** The guideline in both languages side by side, with how many sections each has. */
export function GuidelineEditor({ edit }: { edit: PartEdit<'guideline'> }) {
  const { t } = useText();
  const { es, en } = edit.value;
  const sections = (text: string) => text.split('\n').filter((line) => line.startsWith('## ')).length;
  const lacking = Math.abs(sections(es) - sections(en));
  return (
    <div className="stack">
      <p className={lacking === 0 ? 'note' : 'note note-need'}>
        {t('protocol.sections', { es: sections(es), en: sections(en), lacking })}
      </p>
      <Bilingual
        label={t('setup.guideline')}
        value={edit.value}
        onChange={edit.change}
        pointer=""
        error={edit.error}
        lines={24}
      />
      <EditState edit={edit} shown={fieldsOf(edit.error, /^\/(es|en)$/)} />
    </div>
  );
}
