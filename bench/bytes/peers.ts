/** What a peer's user imports for the job, from the package at this very version. */
export interface Peer {
  name: string;
  contents: string;
  /** To install for the measurement, where it is no devDependency of ours. Some could never be one: iframe-resizer is GPL. */
  install?: string;
}

const peer = (name: string, contents: string, install?: string): Peer => ({ name, contents, ...(install && { install }) });

const ext = '@modelcontextprotocol/ext-apps';

export const peers = {
  hubspot: peer('HubSpot’s calling SDK', `export { default } from '@hubspot/calling-extensions-sdk'`),
  hubspotHost: peer('HubSpot’s IFrameManager', `export { IFrameManager } from '@hubspot/calling-extensions-sdk'`),
  penpal: peer('penpal', `export { connect, WindowMessenger } from 'penpal'`),
  comlink: peer('comlink', `export { expose, windowEndpoint, wrap } from 'comlink'`),
  penpalAndJose: peer('penpal and jose jwtVerify', `export { connect, WindowMessenger } from 'penpal'; export { jwtVerify } from 'jose'`),
  postRobot: peer('post-robot', `export { on, send } from 'post-robot'`),
  jose: peer('jose jwtVerify', `export { jwtVerify } from 'jose'`),
  webhooks: peer('standardwebhooks', `export { Webhook } from 'standardwebhooks'`),
  octokit: peer('@octokit/webhooks-methods, HMAC alone', `export { verify } from '@octokit/webhooks-methods'`),
  radix: peer('Radix tabs', `export { Content, List, Root, Trigger } from '@radix-ui/react-tabs'`),
  postmate: peer('postmate', `export { default } from 'postmate'`, 'postmate@1.5.2'),
  pipedrive: peer(
    'Pipedrive app extensions',
    `export { default } from '@pipedrive/app-extensions-sdk'`,
    '@pipedrive/app-extensions-sdk@0.15.1',
  ),
  zendesk: peer('Zendesk ZAF', `import zaf from 'zendesk_app_framework_sdk'; export default zaf`, 'zendesk_app_framework_sdk@2.0.11'),
  monday: peer('monday SDK', `export { default } from 'monday-sdk-js'`, 'monday-sdk-js@0.5.9'),
  front: peer('Front plugin SDK', `export { default } from '@frontapp/plugin-sdk'`, '@frontapp/plugin-sdk@1.10.0'),
  zoid: peer('zoid', `export { create } from 'zoid'`, 'zoid@9.0.86'),
  contentful: peer('Contentful app SDK', `export { init } from '@contentful/app-sdk'`, '@contentful/app-sdk@4.70.0'),
  mcpApp: peer('MCP ext-apps, app', `export { App, PostMessageTransport } from '${ext}'`, `${ext}@2.0.4`),
  mcpHost: peer('MCP ext-apps, host', `export { AppBridge, PostMessageTransport } from '${ext}/app-bridge'`, `${ext}@2.0.4`),
  mcpUi: peer('mcp-ui client', `export { AppRenderer } from '@mcp-ui/client'`, '@mcp-ui/client@7.1.1'),
  resizer: peer('iframe-resizer, React', `export { default } from '@iframe-resizer/react'`, '@iframe-resizer/react@5.5.9'),
  resizerChild: peer('iframe-resizer, child', `import '@iframe-resizer/child'`, '@iframe-resizer/child@5.5.9'),
  baseUi: peer('Base UI tabs', `export { Tabs } from '@base-ui/react/tabs'`, '@base-ui/react@1.9.0'),
  ariakit: peer('Ariakit tabs', `export { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react'`, '@ariakit/react@0.4.40'),
  aria: peer('React Aria tabs', `export { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'`, 'react-aria-components@1.22.1'),
};

export type PeerId = keyof typeof peers;
