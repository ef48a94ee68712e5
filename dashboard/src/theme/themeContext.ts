import { createContext, useContext } from 'react';

export interface Theme {
  readonly dark: boolean;
  /** Big type, no header: for the wall of a room (`?wall`). */
  readonly wall: boolean;
  setDark(dark: boolean): void;
}

export const themeContext = createContext<Theme | null>(null);

/** How the page looks. */
export function useTheme(): Theme {
  const theme = useContext(themeContext);
  if (theme === null) throw new Error('There is no theme here.');
  return theme;
}
