import { csrfToken, Refusal, Unreachable } from '../../api/call';
import type { ImportView } from '../../api/leadTypes';
import type { Problem } from '../../api/types';

/** Sends a file as it is; XMLHttpRequest because fetch tells nothing of an upload's progress. */
export function upload(projectId: string, file: File, onProgress: (share: number) => void): Promise<ImportView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/projects/${projectId}/imports?filename=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Locale', document.documentElement.lang);
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken(document.cookie));
    request.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total);
    request.onerror = () => reject(new Unreachable('upload'));
    request.onload = () => {
      const body: unknown = JSON.parse(request.responseText || '{}');
      if (request.status < 300) resolve(body as ImportView);
      else reject(new Refusal(body as Problem));
    };
    request.send(file);
  });
}
