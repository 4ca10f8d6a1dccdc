-- Views of lists that people keep: what is asked, in which order, with which columns. None of it is an event.
create table list_views (
  tenant    text    not null,
  id        text    not null,
  name      text    not null,
  procedure text    not null,          -- '' where it is over all procedures
  owner     text    not null,          -- the person who made it, who alone changes it
  unit      text    not null,          -- those of this unit see it too, where it is shared
  shared    boolean not null,
  usual     boolean not null,          -- what the owner's list of this procedure begins with
  search    text    not null,          -- canonical JSON of what the address says
  primary key (tenant, id)
);
create index list_views_of_owner on list_views (tenant, owner);
create index list_views_of_unit on list_views (tenant, unit) where shared;
alter table list_views enable row level security;
alter table list_views force row level security;
create policy tenant on list_views using (tenant = current_setting('app.tenant', true)) with check (tenant = current_setting('app.tenant', true));
grant select, insert, update, delete on list_views to zhangtu_server;
