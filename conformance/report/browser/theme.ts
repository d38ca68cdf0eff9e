/** Light, dark, or as the system has it; remembered where the browser allows pages to remember. */

const KEY = 'conformance-theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const LOOKS: Readonly<Record<Theme, readonly [sign: string, name: string]>> = {
  system: ['◐', 'Colours: as the system has them'],
  light: ['☀', 'Colours: light'],
  dark: ['☾', 'Colours: dark'],
};

function remembered(): Theme {
  try {
    const theme = localStorage.getItem(KEY) as Theme;
    return THEMES.includes(theme) ? theme : 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Pages from files may not be allowed to; the choice then holds until the page is left.
  }
}

function apply(theme: Theme, button: HTMLElement): void {
  const [sign, name] = LOOKS[theme];
  document.documentElement.dataset.theme = theme;
  button.textContent = sign;
  button.setAttribute('aria-label', name);
  button.title = name;
}

export function mindTheme(button: HTMLElement): void {
  let theme = remembered();
  apply(theme, button);
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme;
    apply(theme, button);
    remember(theme);
  });
}
