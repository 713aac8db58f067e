import type { Deed, Part } from './talks/asked.ts';
import { widgetUrl } from './widget-url.ts';

interface TalksOptions {
  /** `plain` is one without React, `hooks` shows what one hook gives, `restless` asks for another height for ever. */
  page?: 'index' | 'plain' | 'hooks' | 'restless';
  show?: readonly Part[];
  /** What it does by itself, so that a story needs no click. */
  does?: readonly Deed[];
  hook?: string;
}

/** A widget's page, on another origin, that talks to its host. */
export function talksUrl({ page = 'index', show = [], does = [], hook }: TalksOptions = {}): string {
  const url = new URL(`talks/${page}.html`, widgetUrl);
  if (show.length > 0) url.searchParams.set('show', show.join());
  if (does.length > 0) url.searchParams.set('do', does.join());
  if (hook) url.searchParams.set('hook', hook);
  return url.href;
}
