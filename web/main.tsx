/** The officials' page. */
import '@mantine/core/styles.css';
import './gaya.css';
import { type CSSVariablesResolver, createTheme, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pertanyaan } from './api/tanya.ts';
import { Rangka } from './Rangka.tsx';

/** Dark enough on white for WCAG AA; fields and buttons large enough for a thumb. */
const tema = createTheme({
  primaryColor: 'blue',
  primaryShade: 9,
  defaultRadius: 'sm',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
  },
});
const variabel: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-8)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
  },
  dark: {},
});

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

createRoot(document.getElementById('akar') as HTMLElement).render(
  <StrictMode>
    <MantineProvider theme={tema} cssVariablesResolver={variabel} forceColorScheme="light" getStyleNonce={() => nonce}>
      <QueryClientProvider client={pertanyaan}>
        <Rangka />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
