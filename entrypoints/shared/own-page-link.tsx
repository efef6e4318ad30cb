import type { ReactNode } from 'react';

interface OwnPageLinkProps {
  /** `/recovery.html`, `/dashboard.html#/backups` */
  href: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to a full page of Kring: from the popup and the side panel, which are too small for it, in a tab of its own. */
export function OwnPageLink({ href, className, children }: OwnPageLinkProps) {
  const isSmall = /^\/(?:popup|sidepanel)\.html$/u.test(location.pathname);
  return (
    <a href={href} className={className} target={isSmall ? '_blank' : undefined}>
      {children}
    </a>
  );
}
