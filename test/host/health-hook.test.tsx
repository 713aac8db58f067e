import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { useWidgetHealth } from '../../src/host/health/use-widget-health.ts';
import { metricsOf } from './health-metrics.ts';

const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)));

function watch() {
  const renders = vi.fn();
  const { result } = renderHook(() => {
    const state = useWidgetHealth();
    renders(state.health);
    return state;
  });
  return { result, renders };
}

test('begins with nothing, and tells of what came', async () => {
  const { result } = watch();
  expect(result.current.health).toEqual({});
  for (const metric of metricsOf('homes', 'a', { signing: 100, load: 500 })) result.current.onMetric(metric);
  await frame();
  expect(result.current.health).toMatchObject({ homes: { openings: 1, withinBudget: 1 } });
});

test('renders once in a frame, however many metrics come', async () => {
  const { result, renders } = watch();
  const { onMetric } = result.current;
  const before = renders.mock.calls.length;
  for (let at = 0; at < 500; at++) for (const metric of metricsOf('homes', String(at), { load: at })) onMetric(metric);
  await frame();
  const reports = new Set(renders.mock.calls.slice(before).map(([health]) => health));
  expect(reports.size).toBe(1);
  // StrictMode renders each one twice.
  expect(renders.mock.calls.length - before).toBeLessThanOrEqual(2);
  expect(result.current.health['homes']?.openings).toBe(500);
});

test('its functions stay the same', async () => {
  const { result } = watch();
  const { onMetric, reset } = result.current;
  for (const metric of metricsOf('homes', 'a', { load: 1 })) onMetric(metric);
  await frame();
  expect(result.current.onMetric).toBe(onMetric);
  expect(result.current.reset).toBe(reset);
});

test('forgets', async () => {
  const { result } = watch();
  const [metric] = metricsOf('homes', 'a', { load: 1 });
  result.current.onMetric(metric!);
  await frame();
  result.current.onMetric(metric!);
  result.current.reset();
  await frame();
  expect(result.current.health).toEqual({});
});

test('two of them keep to themselves', async () => {
  const [one, other] = [watch(), watch()];
  for (const metric of metricsOf('homes', 'a', { load: 1 })) one.result.current.onMetric(metric);
  await frame();
  expect(other.result.current.health).toEqual({});
});

test('renders on a server', () => {
  const Page = () => <p>{JSON.stringify(useWidgetHealth().health)}</p>;
  expect(renderToString(<Page />)).toBe('<p>{}</p>');
});
