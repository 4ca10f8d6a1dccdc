/** What lies in the archive beside the program: how to install it, and the script that does. */

export const installScript = (platform: string): string => `#!/bin/sh
# 安装账图:核对文件,检查 Node.js,写好启动命令。不联网,不需要软件仓库。
set -eu
cd "$(dirname "$0")"
PLATFORM="${platform}"

if ! command -v node >/dev/null 2>&1; then
  echo "没有 Node.js。请先安装 Node.js 20.19 或更高版本。" >&2
  exit 1
fi
node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)' || {
  echo "Node.js 是 $(node -v),需要 20.19 或更高版本。" >&2
  exit 1
}
HERE="$(node -p 'process.platform+"-"+process.arch')"
if [ "$HERE" != "$PLATFORM" ]; then
  echo "这个安装包是给 $PLATFORM 的,本机是 $HERE。请换用对应的安装包。" >&2
  exit 1
fi
echo "正在核对文件"
sha256sum --quiet -c SHA256SUMS || {
  echo "有文件与清单不符:安装包没有传完整,或者被改动。请重新取得。" >&2
  exit 1
}
cat >zhangtu <<END
#!/bin/sh
exec node "$(pwd)/bin/zhangtu.mjs" "\\$@"
END
chmod +x zhangtu
cat >zhangtu.service <<END
[Unit]
Description=账图
After=network.target

[Service]
ExecStart=$(command -v node) $(pwd)/bin/zhangtu.mjs start --host 0.0.0.0 --port 8080 --data /var/lib/zhangtu
Restart=on-failure
TimeoutStopSec=90

[Install]
WantedBy=multi-user.target
END
echo "安装好了。"
echo "  演示:  $(pwd)/zhangtu start --demo"
echo "  正式:  $(pwd)/zhangtu start --host 0.0.0.0 --data /var/lib/zhangtu"
echo "  开机启动:把 zhangtu.service 放进 /etc/systemd/system,再运行 systemctl enable --now zhangtu"
`;

export const readme = (version: string, platform: string): string => `账图 ${version}(${platform})离线安装包

需要:Node.js 20.19 或更高版本。不需要联网,不需要软件仓库,数据库已在包内。

1. 解开:   tar -xzf zhangtu-${version}-${platform}.tar.gz -C /opt
2. 安装:   cd /opt/zhangtu-${version} && ./install.sh
3. 启动:   ./zhangtu start --demo

第一次启动演示县要录入一年的数据,约一分钟;以后几秒。
升级、备份、恢复、邮件、第二保管人见 docs/install.md。
`;
