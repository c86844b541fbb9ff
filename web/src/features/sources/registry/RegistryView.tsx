import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice } from '../../../components/Choice';
import { Failure, Loading } from '../../../components/states';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { type RegistryVersion, registryQuery } from '../requests';
import { RegistryEditor } from './RegistryEditor';
import { RuleList } from './RuleList';

interface RegistryViewProps {
  projectId: string;
  mayChange: boolean;
}

/** The registry of trusted sources: the version that holds, which the lead changes, and the earlier ones to look at. */
export function RegistryView({ projectId, mayChange }: RegistryViewProps) {
  const [version, setVersion] = useState<number | null>(null);
  const current = useQuery(registryQuery(projectId, null));
  const earlier = useQuery({ ...registryQuery(projectId, version), enabled: version !== null });
  if (current.isPending) return <Loading />;
  if (current.isError) return <Failure error={current.error} retry={() => void current.refetch()} />;
  const newest = current.data.version;
  const isEarlier = version !== null && version < newest;
  const shown = isEarlier ? earlier.data : current.data;
  return (
    <div className="stack">
      <VersionLine shown={shown} newest={newest} onShow={setVersion} />
      {isEarlier && earlier.isPending && <Loading />}
      {isEarlier && earlier.isError && <Failure error={earlier.error} retry={() => void earlier.refetch()} />}
      {isEarlier && earlier.isSuccess && <RuleList rules={earlier.data.rules} />}
      {!isEarlier && mayChange && <RegistryEditor projectId={projectId} current={current.data} />}
      {!isEarlier && !mayChange && <RuleList rules={current.data.rules} />}
    </div>
  );
}

interface VersionLineProps {
  shown: RegistryVersion | undefined;
  newest: number;
  onShow: (version: number) => void;
}

/** Which version is looked at, when it was made and why. */
function VersionLine({ shown, newest, onShow }: VersionLineProps) {
  const { t, number } = useText();
  const { day, clock } = useFormats();
  const versions = Array.from({ length: newest }, (_, index) => newest - index);
  return (
    <div className="row registry-version">
      <Choice
        label={t('sources.version')}
        value={shown?.version ?? newest}
        onChange={({ target }) => onShow(Number(target.value))}
      >
        {versions.map((one) => (
          <option key={one} value={one}>
            {one === newest ? t('sources.versionNow', { version: number(one) }) : number(one)}
          </option>
        ))}
      </Choice>
      {shown === undefined ? null : (
        <p className="note" role="status">
          {t('sources.versionLine', {
            count: shown.rules.length,
            day: day(shown.made_at),
            time: clock(shown.made_at),
          })}
          {shown.version === 1 ? ` ${t('sources.shipped')}` : null}
          {shown.note === '' ? null : ` «${shown.note}»`}
        </p>
      )}
    </div>
  );
}
