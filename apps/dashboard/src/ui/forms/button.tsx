import type { ButtonHTMLAttributes, Ref } from 'react';
import { classes } from '../text/classes.js';
import styles from './button.module.css';

/** `main` for the one thing a page asks for, `danger` for what takes something away, `quiet` for tools. */
export type ButtonLook = 'plain' | 'main' | 'quiet' | 'danger';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  ref?: Ref<HTMLButtonElement>;
}

/** Class names of a button's look, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', more?: string): string =>
  classes(styles.button, look !== 'plain' && styles[look], more);

/** A button. It submits nothing unless its `type` says so. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look, className)} />;
}
