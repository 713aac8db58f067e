import { describe, expect, test } from 'vitest';
import { enablementSchema, type PartnerWidget, partnerWidgetSchema } from '../../src/protocol/widget.ts';

const widget: PartnerWidget = {
  id: 'property-search',
  name: 'Property Search',
  url: 'https://widget.example/widget',
  viewTypes: ['person'],
  status: 'approved',
};

describe('partnerWidgetSchema', () => {
  test.each<[string, object]>([
    ['the required fields alone', {}],
    ['both views', { viewTypes: ['person', 'company'] }],
    ['a widget that waits for its review', { status: 'requested' }],
    ['one that was sent back', { status: 'sent-back' }],
    ['all fields', { description: 'Finds houses.', teamId: 'team-1', status: 'testing', iconUrl: 'https://widget.example/icon.png' }],
    ['a widget in development', { url: 'http://localhost:3000/widget' }],
  ])('takes %s', (_, fields) => {
    expect(partnerWidgetSchema.parse({ ...widget, ...fields })).toEqual({ ...widget, ...fields });
  });

  test.each<[string, object]>([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an empty name', { name: '' }],
    ['no URL', { url: undefined }],
    ['a URL that is none', { url: 'widget' }],
    ['no views', { viewTypes: [] }],
    ['a view that does not exist', { viewTypes: ['deal'] }],
    ['a status that does not exist', { status: 'published' }],
    ['a team that is no text', { teamId: 7 }],
    ['an icon that is no URL', { iconUrl: 'icon.png' }],
  ])('refuses %s', (_, fields) => {
    expect(partnerWidgetSchema.safeParse({ ...widget, ...fields }).success).toBe(false);
  });

  test('a secret key does not come through', () => {
    expect(partnerWidgetSchema.parse({ ...widget, secretKey: 'oops' })).toEqual(widget);
  });
});

describe('enablementSchema', () => {
  test.each<[string, object, boolean]>([
    ['one view', { widgetId: 'w', teamId: 't', viewTypes: ['company'] }, true],
    ['both views', { widgetId: 'w', teamId: 't', viewTypes: ['person', 'company'] }, true],
    ['off', { widgetId: 'w', teamId: 't', viewTypes: [] }, true],
    ['no team', { widgetId: 'w', viewTypes: [] }, false],
    ['a view that does not exist', { widgetId: 'w', teamId: 't', viewTypes: ['deal'] }, false],
  ])('%s', (_, json, fits) => {
    expect(enablementSchema.safeParse(json).success).toBe(fits);
  });
});
