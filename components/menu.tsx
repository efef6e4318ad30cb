import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { classNames } from './class-names';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-paths';
import styles from './menu.module.css';

export interface MenuItem {
  label: string;
  onSelect: () => void;
  icon?: IconName;
  /** A word at the right: the date a choice leads to. */
  aside?: string;
  isDangerous?: boolean;
}

/** What the button that opens the menu must carry. */
interface TriggerProps {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls'?: string;
  onClick: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  trigger: (props: TriggerProps) => ReactElement;
}

/** A button that opens a short list of actions, in the browser's top layer: Escape and a click elsewhere close it. */
export function Menu({ label, items, trigger }: MenuProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  return (
    <span className={styles.anchor} ref={anchor}>
      {trigger({
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        ...(isOpen && { 'aria-controls': id }),
        onClick: () => setOpen(!isOpen),
      })}
      {isOpen && <MenuList id={id} label={label} items={items} anchor={anchor} onClose={close} onDismiss={() => setOpen(false)} />}
    </span>
  );
}

interface MenuListProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  onDismiss: () => void;
}

function MenuList({ id, label, items, anchor, onClose, onDismiss }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.showPopover?.();
    if (list.current && anchor.current) place(list.current, anchor.current.getBoundingClientRect());
    list.current?.querySelector('button')?.focus();
  }, [anchor]);
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      popover="auto"
      className={styles.menu}
      onToggle={(event) => {
        if (event.newState === 'closed') onDismiss();
      }}
      onKeyDown={(event) => moveFocus(event, onClose)}
    >
      {items.map((item) => (
        <button
          key={`${item.label} ${item.aside ?? ''}`}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classNames(styles.item, item.isDangerous && styles.danger)}
          onClick={() => {
            onClose();
            item.onSelect();
          }}
        >
          {item.icon && <Icon name={item.icon} size={18} />}
          {item.label}
          {item.aside && <span className={styles.aside}>{item.aside}</span>}
        </button>
      ))}
    </div>
  );
}

/** Below the button, or above it where there is no room; never outside the window. */
function place(list: HTMLElement, button: DOMRect): void {
  const { width, height } = list.getBoundingClientRect();
  const fitsBelow = button.bottom + height + 12 < window.innerHeight;
  list.style.top = `${Math.max(8, fitsBelow ? button.bottom + 4 : button.top - height - 4)}px`;
  list.style.left = `${Math.max(8, Math.min(button.left, window.innerWidth - width - 8))}px`;
}

function moveFocus(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const index = items.findIndex((item) => item === document.activeElement);
  const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 };
  const step = steps[event.key];
  if (step !== undefined) items.at(step % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
