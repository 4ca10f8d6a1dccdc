/** Stands on every page of the invented county. */
export function DemoBanner() {
  return <p className="demo">演示数据:县名、人名均为虚构</p>;
}
