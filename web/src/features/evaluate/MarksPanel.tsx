import { Button } from '../../components/Button';
import { Empty } from '../../components/states';
import { useText } from '../../i18n/useText';
import { isErrorOfResponse } from './draft';
import { MarkEditor } from './MarkEditor';
import { MarkList } from './MarkList';
import { useMarkActions } from './useMarkActions';
import { useWork } from './work';

/** The marks: the editor of the current one, the list of all, and the word that there are no errors. */
export function MarksPanel() {
  const { t } = useText();
  const { marks, place, content, act } = useWork();
  const actions = useMarkActions();
  const current = marks.find(({ mark }) => mark.id === place.mark);
  const hasErrors = content.annotations.some(isErrorOfResponse);
  return (
    <div className="marks">
      {current !== undefined && place.editing ? (
        <MarkEditor key={current.mark.id} mark={current.mark} number={current.number} />
      ) : null}
      {marks.length === 0 ? <Empty>{t('marks.empty')}</Empty> : <MarkList />}
      <div className="marks-foot">
        <Button size="small" onClick={actions.wholeOmission}>
          {t('marks.whole')}
        </Button>
        {hasErrors ? null : (
          <label className="check">
            <input
              type="checkbox"
              id="no-errors"
              checked={content.no_errors}
              onChange={(event) => act({ kind: 'confirm-no-errors', confirmed: event.target.checked })}
            />
            {t('marks.noErrors')}
          </label>
        )}
      </div>
    </div>
  );
}
