import { awkwardContexts, companyContext, createTestUrl, personContext } from 'partner-widgets/testing';

const key = process.env['WIDGET_SECRET_KEY'] ?? '';
for (const context of [personContext, companyContext, ...Object.values(awkwardContexts)]) {
  console.log(await createTestUrl('http://localhost:3000/widget', context, key));
}
