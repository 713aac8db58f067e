import { Source } from '@storybook/addon-docs/blocks';
import { useTheme } from 'storybook/theming';

interface FileProps {
  /** Shown above it. */
  name: string;
  /** The file as it is: type-checked and linted with the rest, so it cannot fall behind. */
  code: string;
  language?: 'tsx' | 'css' | 'html' | 'bash' | 'text';
}

export function File({ name, code, language = 'tsx' }: FileProps) {
  return (
    <figure className="guide-file">
      <figcaption>{name}</figcaption>
      <Source code={code} language={language} dark={useTheme().base === 'dark'} />
    </figure>
  );
}
