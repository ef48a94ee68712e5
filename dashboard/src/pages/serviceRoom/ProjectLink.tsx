import { Link } from 'react-router';

/** A project by its name, with its own page behind it; nothing where it cannot be had. */
export function ProjectLink({ project }: { readonly project: { readonly id: string; readonly name: string } | null }) {
  return project === null ? <span>—</span> : <Link to={`/projects/${project.id}`}>{project.name}</Link>;
}
