import type { WidgetContext } from '../../protocol/context.ts';
import { awkwardContexts } from '../awkward-fixtures.ts';
import { companyContext, personContext } from '../fixtures.ts';
import { createMockHost } from '../mock-host/create-mock-host.ts';
import type { MockHost } from '../mock-host/mock-host.ts';
import type { MockHostOptions } from '../mock-host/mock-host-options.ts';

const fixtures: Record<string, WidgetContext> = { person: personContext, company: companyContext, ...awkwardContexts };

/** What is asked of a story's context: Storybook's own fits, and it is no dependency for that. */
interface StoryContext {
  globals: Record<string, unknown>;
  parameters: Record<string, unknown>;
  mockHost?: MockHost;
}

/** The story's own options, as its parameter `mockHost` has them. */
function optionsOf({ parameters, globals }: StoryContext): MockHostOptions {
  const options: MockHostOptions = Object(parameters['mockHost']);
  const colorScheme = globals['widgetTheme'] === 'dark' ? 'dark' : 'light';
  const context = options.context ?? fixtures[String(globals['widgetContext'])];
  return { ...options, context, environment: { theme: colorScheme, colorScheme, ...options.environment } };
}

/**
 * A CRM around each story of a widget, for Storybook 8.2 or newer and any framework: spread it into `.storybook/preview` or into one
 * file's meta. The toolbar changes the contact and the theme. A story's parameter `mockHost` takes the options of `createMockHost`,
 * and its play function finds the CRM as `mockHost` in its context. One page has one CRM: on a page of documentation let each story
 * have its own frame, `parameters: { docs: { story: { inline: false } } }`.
 */
export const inMockHost = {
  globalTypes: {
    widgetContext: {
      description: 'What the mock CRM opens the widget with',
      toolbar: { title: 'Contact', icon: 'user' as const, items: Object.keys(fixtures), dynamicTitle: true },
    },
    widgetTheme: {
      description: 'How the mock CRM looks',
      toolbar: { title: 'Theme', icon: 'circlehollow' as const, items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { widgetContext: 'person', widgetTheme: 'light' },
  /** Before each story is rendered; Storybook calls what it gives back when the story goes. */
  async beforeEach(story: StoryContext): Promise<() => void> {
    const host = await createMockHost(optionsOf(story));
    story.mockHost = host;
    return () => host.close();
  },
};
