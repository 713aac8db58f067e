import { describe, expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
inEachEngine(({ engine, page, site }) => {
  const host = '[location.href, document.title, window.name, localStorage.secret, document.cookie, document.querySelector("iframe")?.getAttribute("sandbox"), window.evil, window.channel, window.crm?.uncaught, document.body.innerText.includes("evil")]';
  for (const sandboxed of [true, false]) test(`x ${sandboxed}`, async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crm.show(${JSON.stringify({ url: `${site().widget}/escapes`, grant: [] })})`);
    await expectSoon(page(), '!!window.escapes', 'iframe').toBe(true);
    const names = (await page().evaluate('Object.keys(window.escapes)', 'iframe')) as string[];
    const out: string[] = [];
    for (const name of names) {
      if (!sandboxed && ['alert','confirm','prompt','print'].includes(name)) continue;
      try {
        await page().goto(`${site().crm}/empty`);
        await page().goto(`${site().crm}/crm`);
        await page().evaluate(`(() => { window.name = 'crm-window'; localStorage.secret = 'kept'; document.cookie = 'agent=1'; window.channel=0; new BroadcastChannel('crm').onmessage = () => window.channel++; })()`);
        const f = sandboxed ? `window.crm.show(${JSON.stringify({ url: `${site().widget}/escapes`, grant: [] })}, ${JSON.stringify({ id: 'b', url: `${site().sibling}/enemy`, grant: [] })})`
          : `void (document.body.innerHTML = '<iframe src="${site().widget}/escapes"></iframe><iframe src="${site().sibling}/enemy"></iframe>')`;
        await page().evaluate(f);
        await expectSoon(page(), '!!window.escapes', 'iframe').toBe(true);
        if (sandboxed) await expectSoon(page(), 'document.querySelector("section").dataset.status').toBe('ready');
        const before = JSON.stringify(await page().evaluate(host));
        await page().evaluate(`window.armed = ${JSON.stringify(name)}`, 'iframe');
        await page().click('button', 'iframe');
        await new Promise((r) => setTimeout(r, 250));
        let outcome: unknown = 'pending';
        for (let i = 0; i < 20; i++) { outcome = await page().evaluate('window.outcome ?? "pending"', 'iframe').catch((e) => 'gone'); if (outcome !== 'pending') break; await new Promise((r) => setTimeout(r, 100)); }
        const after = JSON.stringify(await page().evaluate(host).catch((e) => `gone ${e}`));
        out.push(`${name} => ${outcome} ${before === after ? '' : `CHANGED ${after}`}`);
      } catch (e) { out.push(`${name} => THREW ${String(e).slice(0, 200)}`); }
    }
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`/tmp/attack-scratch/escapes-${engine}-${sandboxed}.txt`, out.join('\n') + '\n' + JSON.stringify(site().reports));
  }, 200_000);
});
