import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { type Column, Ledger } from '../../../components/Ledger';
import { State } from '../../../components/State';
import { Empty, Failure, Loading } from '../../../components/states';
import type { MessageKey } from '../../../i18n/language';
import { useFormats } from '../../../i18n/useFormats';
import { useText } from '../../../i18n/useText';
import { deleteDocument, documentsQuery, documentTextQuery, type ProjectDocument } from '../requests';
import { DocumentUploads } from './DocumentUploads';

const KIND: Record<ProjectDocument['kind'], MessageKey> = {
  html: 'sources.format.html',
  pdf: 'sources.format.pdf',
  json: 'sources.format.json',
  text: 'sources.format.text',
};

type Opened = { kind: 'text' | 'withdrawal'; document: ProjectDocument } | null;

/** The documents that a project's evaluators find passages in: brought, read and withdrawn by who leads. */
export function DocumentsView({ projectId }: { projectId: string }) {
  const { t } = useText();
  const documents = useQuery(documentsQuery(projectId));
  const [opened, setOpened] = useState<Opened>(null);
  return (
    <div className="stack">
      <DocumentUploads projectId={projectId} />
      {documents.isPending && <Loading />}
      {documents.isError && <Failure error={documents.error} retry={() => void documents.refetch()} />}
      {documents.isSuccess && documents.data.length === 0 && <Empty>{t('sources.noDocuments')}</Empty>}
      {documents.isSuccess && documents.data.length > 0 && <DocumentTable documents={documents.data} onOpen={setOpened} />}
      {opened?.kind === 'text' && (
        <DocumentText projectId={projectId} document={opened.document} onClose={() => setOpened(null)} />
      )}
      {opened?.kind === 'withdrawal' && (
        <Withdrawal projectId={projectId} document={opened.document} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

interface DocumentTableProps {
  documents: readonly ProjectDocument[];
  onOpen: (opened: Opened) => void;
}

function DocumentTable({ documents, onOpen }: DocumentTableProps) {
  const { t } = useText();
  const { day } = useFormats();
  const columns: Column<ProjectDocument>[] = [
    {
      key: 'title',
      head: t('sources.document'),
      names: true,
      cell: (one) => (
        <>
          {one.title}
          {one.title === one.filename ? null : <div className="note">{one.filename}</div>}
        </>
      ),
    },
    { key: 'kind', head: t('sources.kind'), cell: (one) => t(KIND[one.kind]) },
    { key: 'added', head: t('sources.added'), cell: (one) => <span className="nowrap">{day(one.added_at)}</span> },
    {
      key: 'state',
      head: t('sources.state'),
      cell: (one) => (
        <>
          {one.withdrawn_at !== null ? (
            <State shape="no">{t('sources.withdrawn', { day: day(one.withdrawn_at) })}</State>
          ) : (
            <State shape={one.usable ? 'yes' : 'no'}>{t(one.usable ? 'sources.usable' : 'sources.unusable')}</State>
          )}
          {one.flags.length === 0 ? null : <div className="note mono">{one.flags.join(', ')}</div>}
        </>
      ),
    },
    {
      key: t('sources.acts'),
      head: '',
      cell: (one) => (
        <span className="rule-acts">
          <Button size="small" onClick={() => onOpen({ kind: 'text', document: one })}>
            {t('sources.read')}
            <span className="visually-hidden"> {one.title}</span>
          </Button>
          {one.withdrawn_at === null && (
            <Button size="small" onClick={() => onOpen({ kind: 'withdrawal', document: one })}>
              {t('sources.withdraw')}
              <span className="visually-hidden"> {one.title}</span>
            </Button>
          )}
        </span>
      ),
    },
  ];
  return <Ledger caption={t('sources.documents')} columns={columns} rows={documents} rowKey={(one) => one.document_id} />;
}

interface OneDocumentProps {
  projectId: string;
  document: ProjectDocument;
  onClose: () => void;
}

function DocumentText({ projectId, document, onClose }: OneDocumentProps) {
  const { t } = useText();
  const text = useQuery(documentTextQuery(projectId, document.document_id));
  return (
    <Dialog title={document.title} onClose={onClose}>
      {text.isPending && <Loading />}
      {text.isError && <Failure error={text.error} retry={() => void text.refetch()} />}
      {text.isSuccess && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
        <section className="source-text" aria-label={t('sources.textOf', { name: document.title })} tabIndex={0}>
          {text.data.text}
        </section>
      )}
    </Dialog>
  );
}

/** Asks once more: what is withdrawn is not found again, though what was cited stays. */
function Withdrawal({ projectId, document, onClose }: OneDocumentProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => deleteDocument(projectId, document.document_id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: documentsQuery(projectId).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('sources.withdrawOne', { name: document.title })} onClose={onClose}>
      <p>{t('sources.withdrawHelp')}</p>
      {withdraw.isError && <Failure error={withdraw.error} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>{t('sources.keep')}</Button>
        <Button look="primary" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('sources.withdraw')}
        </Button>
      </div>
    </Dialog>
  );
}
