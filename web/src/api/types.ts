/** The names by which the workbench knows the server's schemas; what is behind them is generated from OpenAPI. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  incident?: string;
  errors?: { pointer: string; code: string; message: string; rule?: string; mode?: 'block' | 'warn_reason' }[];
};
export type SessionView = Schemas['SessionView'];
