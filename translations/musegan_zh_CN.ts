<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation>&apos;batch&apos; 为 {}；{} 个进程需要每批至少有同样多的乐句。</translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation>&apos;dataset&apos; 在 rank {} 上的乐句与 rank 0 不同；请给所有进程使用同一个文件。</translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation>&apos;decay_from&apos; 为 {}；它必须小于 {} 步，即学习率降至 0 的步数。</translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation>&apos;decay_to&apos; 为 {}；&apos;steps&apos; 为 {} 时，最后 {} 步不会有任何变化。</translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation>&apos;device&apos; 为 cuda；多个进程只能在处理器上共同训练：请把 &apos;device&apos; 设为 cpu，或只启动一个进程。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation>没有 &apos;{}&apos; 这项设置；&apos;musegan train --print-config&apos; 会列出所有设置。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation>没有 &apos;{}&apos; 这项设置；是否想输入 &apos;{}&apos;？</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation>&apos;{0}&apos; 在 rank {2} 上为 {1}，在 rank 0 上却为 {3}；请用相同的设置启动所有进程。</translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation>无法渲染 {} 的片段：{}</translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation>听音测试至少需要一个模型。</translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation>混合过渡需要一到四个角，以及它们之间的一个位置。</translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation>打包的钢琴卷帘必须是整数个小节。</translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation>{:.0f} x {:.0f} 像素的图片太大；请减少乐句或缩小比例。</translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation>速度应为 {} 到 {} 之间的数，例如 96.5。</translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation>偏好测试至少需要两个模型。</translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation>拍号的写法如 3/4 或 7/8。</translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation>在 {} LUFS 下峰值会被削去；请使用 {:.0f} LUFS 或更低的值。</translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation>在得知电平之前无法暂存声音：{}。</translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation>无法载入模型 {}：{}</translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation>无法载入用于生成和训练模型的 {}（{}）；请重新编译或安装本程序。</translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation>无法锁定 {}：{}。</translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation>无法在 {} 中创建临时文件：{}。</translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation>无法创建文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation>无法创建训练文件夹 {}：{}。</translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation>无法打开匹配分数文件 {}。</translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation>无法打开音色库 {}：{}。</translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation>无法将 {} 作为压缩包打开：{}。</translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation>无法打开 {} 以便锁定：{}。</translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation>无法打开 {}：{}。</translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation>无法将 {} 作为 MIDI 读取：{}。</translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation>无法将 {} 作为 Million Song Dataset 的文件 (HDF5) 读取。</translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation>无法将 {} 作为钢琴卷帘读取：{}。</translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation>无法将 {} 作为 zip 或 tar 压缩包读取：{}。</translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation>无法将 {} 作为训练数据读取：{}。</translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation>无法将 {} 作为 {} 读取：{}。</translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation>无法读取 {}。{}</translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation>无法读取 {}：{}。</translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation>无法读取 {}：{}；请选择其他压缩包。</translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation>无法继续训练 {}：{}。</translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation>无法以 {} 为起点：{}。</translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation>无法写入 {}。{} 请选择其他位置。</translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation>无法写入 {}。</translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation>无法写入 {}：{}。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation>无法写入 {}；磁盘是否已满？</translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation>无法执行 {} {}：{}。</translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation>GLOO_SOCKET_IFNAME 指定了 &apos;{}&apos;，但这台机器上没有这个带地址的网络接口；&apos;ip address&apos; 会列出可用的接口。</translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation>请给标记取个名字，例如“副歌”。</translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation>MASTER_ADDR &apos;{}&apos; 从这台机器指向它自身，而 rank {} 在另一台机器 {} 上；请填写这台机器在网络中的地址，或在 GLOO_SOCKET_IFNAME 中指定其接口。</translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation>MASTER_ADDR 为 &apos;{}&apos;，这台机器无法解析它（{}）；请填写 rank 0 所在机器的名称或地址。</translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation>未设置 MASTER_ADDR；请把它设为其他机器所见的 rank 0 机器的地址。</translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation>请指定用于训练的数据集。</translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation>请用 --data 指定数据集，用 --model 指定模型，或指定乐曲。</translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation>请指定听音测试的文件夹。</translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation>请指定训练的文件夹。</translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation>无法打开任何 MIDI 输入，{}。</translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation>无法打开任何 MIDI 输出，{}。</translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation>这台机器没有空闲的端口：{}。</translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation>未找到音色库，因此无法发声：请安装软件包 fluid-soundfont-gm（或较小的 timgm6mb-soundfont），或把 .sf2 或 .sf3 文件放入 </translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation>{1} 秒后 {0} 仍无应答（{2}）；请在那里启动 rank 0，并检查 MASTER_ADDR、MASTER_PORT 和防火墙。</translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation>{1} 中的 {0} 个文件都没有产生乐句（{2}）；请选择其他文件，或放宽规则。</translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation>端口 {} 在本机上已被占用或不允许使用；请为所有进程另选一个 MASTER_PORT。</translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation>bfloat16 乘积需要带 AMX 或 AVX512_BF16 的处理器，而这里使用的是 {}；请把 &apos;arithmetic&apos; 设为 auto 或 float32。</translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation>位于 {}:{} 的 rank 0 已结束、已挂起，或是其他程序；请检查 MASTER_ADDR 和 MASTER_PORT，并重新启动所有进程。</translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation>训练开始之前 rank 0 已停止。</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation>发生了不应出现的错误。请报告此问题。</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation>发生了不应出现的错误：{}。请报告此问题。</translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation>TMPDIR 没有指向可用来解压的文件夹；请设为有空间的文件夹</translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation>GPU 无法测量乐句 (</translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation>GPU 无法解包乐句 (</translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation>无法打开 MIDI {} &quot;{}&quot;：{}</translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation>无法读取漏斗（{}）。</translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation>漏斗应列出九个阶段。</translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation>漏斗的第 {} 阶段应为 {}。</translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation>损失在第 {} 步变为无穷大；请降低学习率，并从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation>无法读取指标（{}）。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation>模型 &apos;{}&apos; 为给定的 {} 音轨伴奏；请选择从零生成的模型。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation>模型 &apos;{}&apos; 无法生成：{}</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation>模型 &apos;{}&apos; 从零生成；请选择为给定音轨伴奏的模型。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation>模型 &apos;{}&apos; {}。</translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation>各进程无法从 {} 相互连接：{}</translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation>各进程已会合，但位于 {1} 的 rank {0} 未能在 {2} 秒内连上其他所有进程；请允许各机器在所有端口上互通，或在 GLOO_SOCKET_IFNAME 中指定接口。</translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation>{} 中的训练所含的模型与设置要求的不同。</translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation>采样率不能为 {}：请选择 {} 到 {} Hz 之间的值。</translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation>无法读取生成设置：{}。</translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation>乐曲超过 {} 小节，对钢琴卷帘文件来说太长。</translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation>乐曲对 MIDI 文件 {} 来说太长：超出 {} 个四分音符的部分无法写入；请移动或删除它。</translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation>乐曲超过六小时，对单个音频文件来说太长：请缩短乐曲或提高速度。</translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation>声音太短或太轻，无法计算响度；请在不设响度的情况下导出。</translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation>无法载入音色库 {}：它已损坏或类型未知。</translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation>音色库 {} 不完整：请重新复制或下载。</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation>音色库 {} 已损坏：其中没有 {}。</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation>音色库 {} 已损坏：{}。</translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation>无法启动合成器：内存不足。</translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation>权重在第 {} 步变为无穷大（最先出现在 &apos;{}&apos;）；请降低学习率，并从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation>{} 中没有 MIDI 文件（.mid、.midi、.kar），也没有 LPD 文件（.npz）；请选择其他来源。</translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation>没有可伴奏的小节；请至少选择一个。</translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation>没有 LibTorch 可用的 CUDA 设备；请用 nvidia-smi 检查驱动程序，或使用 cpu 设备。</translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation>MIDI {} &quot;{}&quot; 已不存在：请连接它，或选择其他端口。</translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation>{} 中没有可用于继续训练的检查点。</translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation>{1} 中没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation>没有可用来匹配阈值的乐句数据。</translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation>没有声音，因为无法载入 FluidSynth（{}）；请安装 libfluidsynth3。</translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation>没有声音，因为已安装的 FluidSynth 太旧；请安装 2.2 或更新版本。</translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation>{} 不存在；请选择含有 MIDI 文件的文件夹或压缩包。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>内存不足，无法打开压缩包。</translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation>没有可绘制的内容；请至少选择一个乐句。</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation>没有可导出的内容：可听见的音轨都没有音符。请添加音符，或取消某条音轨的静音。</translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation>内存不足：请关闭其他程序，或减少一次选择的数量。</translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>此版本无法绘制 {}；请在装有 cairo (libcairo2-dev) 的环境中编译。</translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>此版本无法绘图；请在装有 cairo (libcairo2-dev) 的环境中编译。</translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation>此版本无法写入 {}；请在装有 giflib 和 cairo (libgif-dev, libcairo2-dev) 的环境中编译。</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation>此版本的 core/gpu 不含 CUDA；请编译 &apos;cuda&apos; 预设，或在 CPU 上测量。</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation>此版本的 core/gpu 不含 CUDA；请编译 &apos;cuda&apos; 预设，或在 CPU 上训练。</translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation>本程序编译时未启用 CUDA；请编译 &apos;cuda&apos; 预设 (packaging/gpu)，或使用 cpu 设备。</translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation>本程序编译时未包含多进程共同训练所需的 Gloo；请只启动一个进程，或安装 libgloo-dev 后编译仅用处理器的版本。</translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation>要按标签选择乐曲，还须指定 Million Song Dataset 的文件。</translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation>有两个模型都叫 {}；结果将无法区分它们。</translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation>`nonzero` 和 `shape` 应描述五个轴</translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation>`nonzero` 的顺序不是 numpy.nonzero 给出的顺序</translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation>`nonzero` 中有一格超出 `shape`</translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation>有张量的维度为负</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation>有张量的形状大于任何文件</translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation>其中一个声部的音符、歌词和记号超过 {} 个，没有乐曲会这样</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation>无法解压（{}）；请在临时文件夹中腾出空间，或把 TMPDIR 设为空间更大的文件夹</translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation>其中声明了 XML 实体，乐谱从不这样</translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation>其元素之多超过任何乐谱</translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation>声道多于两个</translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation>它含有超过 {} 个条目，作为音乐太多了</translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation>它连同反复超过 {} 小节</translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation>它超过 {} 小节</translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation>它连同反复含有超过 {} 个音符和记号，多到无法打开；请删去一些反复</translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation>它连同反复的小节含有超过 {} 个音符，多到无法打开；请删去一些</translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation>它超过 {} 个声部</translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation>它没有 MIDI 文件头</translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation>它没有数组 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation>没有可用于播放的设备</translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation>它没有可读取的 info.json；它不是由 pypianoroll 制作的</translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation>没有预设列表</translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation>它没有音轨</translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation>它不含曲子：没有以 X: 开头的行</translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation>它有 {0} 小节、{1} 个声部，多到无法打开；请删去一些声部或小节</translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation>它含有超出一切范围的数值</translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation>它含有 pickle 对象，可能执行任意代码；请用 allow_pickle=False 重新保存</translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation>它含有记录结构，不是钢琴卷帘</translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation>其中只有单个小节，没有说明哪些前后相接；请使用乐句数组</translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation>它是 XML，但不是 MuseScore 乐谱：其根元素为 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation>它是 XML，但不是 MusicXML 乐谱：其根元素为 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation>它是没有声部列表的 MusicXML 乐谱</translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation>它是损坏的 zip 压缩包</translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation>它是 MuseScore 文件，但不含已知版本的乐谱；请在 MuseScore（musescore.org，免费）中打开该乐谱并重新保存</translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation>它是 {1} 宽度的 {0} 模型，{3} 宽度的 {2} 模型不能以它为起点</translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation>它是不含乐谱的压缩包</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>它被截断或已损坏</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation>它被截断：在 {} 字节之后、工程的中间断开</translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation>它在第 {} 字节（共 {} 字节）处损坏，此后无法读取</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation>它是 Fortran 顺序；请按 C 顺序保存</translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation>它不是 Guitar Pro 3、4 或 5 的文件；MuseScore（musescore.org，免费）可以打开较新的文件并导出为 MusicXML</translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation>它不是 MuseGAN Studio 工程</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>不是 zip 压缩包</translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation>它不是 zip 压缩包，或已损坏</translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation>它不是 numpy 的格式</translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation>它在第 {} 行不是格式正确的 XML：{}</translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation>它是 Guitar Pro {} 的文件；TuxGuitar（tuxguitar.app，免费）可以打开它并导出 MIDI</translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation>它是 MuseScore 1 的文件；请在较新的 MuseScore（musescore.org，免费）中打开并重新保存</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>它太短，不可能是 safetensors 文件</translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation>缺少 `nonzero` 或 `shape`</translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation>它的时长超过一天</translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation>时长超过半小时</translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation>它声称有 {} 小节和 {} 条音轨，这不可能；请重新导出</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation>它解压后超过 {} MiB</translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation>它解压后超过原大小的 {} 倍，音乐绝不会这样</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation>它由本程序的更新版本保存；请升级后再打开</translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation>其 &apos;binary_neurons&apos; 不是 none、deterministic 或 stochastic 之一</translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation>其 &apos;critic&apos; 不是 paper、streams 或 v1 之一</translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation>其 &apos;given&apos; 音轨不属于五个乐器族</translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation>其 &apos;model&apos; 不是 jamming、composer 或 hybrid 之一</translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation>其 &apos;width&apos; 既不是 paper 也不是 compact</translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation>无法读取其数组 &apos;shape&apos;：{}</translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation>无法读取其数组 &apos;{}&apos;：{}</translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation>其校准中没有 &apos;{}.{}&apos; 的八数规则</translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation>其校准中没有 &apos;{}.{}&apos; 的三数阈值</translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation>其表情中没有 &apos;{3}.{4}&apos; 的 {0} 个介于 {1} 和 {2} 之间的数</translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation>元素嵌套过深，不是乐谱</translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation>其元素类型为 &apos;{}&apos;，不是钢琴卷帘的类型</translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation>它的第一首曲子没有 K: 字段，而音符应从那里开始</translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation>无法读取其文件头（{}）</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>其文件头被截断</translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation>其文件头比文件还长（文件是否被截断，或不是 safetensors 文件？）</translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation>文件头不是 numpy 写出的</translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation>其 info.json 缺少 pypianoroll 应写入的内容</translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation>预设列表自相矛盾</translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation>预设列表的大小不合理</translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation>其音符的时长超过一天</translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation>其每拍 {} 步的分辨率不在 1 到 {} 之间</translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation>无法读取其设置（{}）</translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation>其形状 ({}) 不属于公开训练数据</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>其形状没有意义</translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation>其形状所称的乐句比音符还多</translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation>其形状所示的数据多于实际内容</translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation>其张量 &apos;{}&apos; 的形状与此模型不符</translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation>未安装 libpulse</translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation>没有正在运行的 JACK 服务器</translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation>没有正在运行的 PulseAudio 服务器</translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation>没有可选的预设</translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation>乐句 {} 来自未列出的乐曲</translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation>乐句 {} 不在任何划分中</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation>张量 &apos;{}&apos; 的类型 &apos;{}&apos; 未知</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation>张量 &apos;{0}&apos; 有 {1} 字节，而其形状需要 {2} 字节</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation>张量 &apos;{}&apos; 既不是 float32 也不是 float16</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation>张量 &apos;{}&apos; 位于文件之外（文件是否被截断？）</translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation>JACK 服务器拒绝了本程序的端口</translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation>JACK 服务器以 {} Hz 运行，超出合成器的 {} Hz</translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation>PulseAudio 服务器没有应答</translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation>检查点中没有张量 &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation>检查点的张量 &apos;{}&apos; 与此模型的形状不同</translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation>已安装的 libpulse 太旧</translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation>其中的乐谱解压后超过 {} MiB，没有乐谱会这样</translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation>其音轨 {} 的各项大小不一致</translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation>无法创建 zip 压缩包</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation>这个 FluidSynth 没有此驱动</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>它的两个张量相互重叠</translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation>numpy 格式的版本 {} 未知</translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation>其数据的常见值中没有 &apos;{}&apos; 的均值和标准差</translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation>其数据的常见值不是 JSON 对象</translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation>{} 请选择其他音色库，或其他乐器。</translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation>{} 请把 TMPDIR 设为可写入的文件夹。</translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation>{} 为给定音轨伴奏；请选择提供该音轨的数据集。</translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation>{} 中已有一次训练；请继续该训练，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation>{} 回答的不是密钥所属的测试。</translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation>{} 属于另一次编译；请重新编译或安装本程序。</translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation>无法播放 {}：{}。</translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation>无法使用 {}：{}。</translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation>{} 与测试不符：{}。</translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation>{} 中没有其模型卡所述的网络：{}。</translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation>{} 已训练 {} 步，但其检查点已全部不在，因此无法继续；请开始新的训练。</translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation>{} 在读取期间消失；请重新连接或挂载。</translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation>{} 没有可表明音频类型的扩展名：请使用 .wav、.flac 或 .ogg。</translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation>{} 没有 &apos;settings&apos; 对象。</translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation>{} 中没有可用于训练此模型的乐句。</translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation>{} 中没有乐句；请重新制作数据集。</translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation>{} 的 {} 子集中没有乐句；请选择其他 --split。</translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation>{} 中没有放置测试的位置。</translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation>{} 中没有名为 &apos;{}&apos; 的张量；文件类型是否正确？</translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation>{} 中没有来自两首不同乐曲、可以拼合的音轨；请使用乐曲更多的数据集。</translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation>{} 中 {} 音轨贯穿始终、可供伴奏的乐句太少。</translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation>{} 中有两条音轨贯穿始终、可作为真实样本的乐句太少。</translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation>{} 有 {} 字节，超过此处允许的 {} 字节。</translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation>{} 中含有损坏的答案：{}。</translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation>{} 中已有事件文件；请指定其他文件夹，或将它们删除。</translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation>{} 中没有训练乐句的指纹；请用 musegan dataset prints 生成。</translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation>{} 中没有第 {} 步的样本；最近的是第 {} 步。</translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation>{} 中没有训练样本。</translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation>{} 中的指纹与此版本的类型不同；请用 musegan dataset prints 重新生成。</translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation>{} 含有 {}，而不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation>{} 为 &apos;{}&apos;；它必须是 {} 到 {} 之间的整数。</translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation>{} 是损坏的听音测试密钥：{}。</translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation>{} 是损坏的听音测试：{}。</translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation>{} 是文件夹，而不是文件。</translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation>{} 是文件夹，而不是音色库。</translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} 是文件夹；数据集是单个文件，由音乐文件夹通过“数据 &gt; 制作数据集”或 &apos;musegan dataset build&apos; 制成。</translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation>{} 是另一版本的 {}，本程序无法识别。</translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation>{} 正在训练；请先停止该训练。</translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation>{} 在 {} 个条目之后损坏（{}）；请重新获取，或解压尚可挽救的部分并选择该文件夹。</translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation>{} 已损坏，或不是 {}：它不是 JSON。</translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation>{0} 已损坏：其 &apos;{1}&apos; 应为形状 [{3}] 的 {2}；请重新制作数据集。</translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation>{} 已损坏：{}；请重新制作数据集。</translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation>{} 既不是文件夹，也不是可读取的压缩包。</translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} 不是数据集，数据集的文件名以 {} 结尾；请通过“数据 &gt; 制作数据集”或 &apos;musegan dataset build&apos; 用你的音乐制作一个。</translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation>{} 不是普通文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation>{} 不是训练：其中没有 run.json。</translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation>{} 不是 {}。</translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation>{} 不是 JSON：{}。</translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation>{} 不是本程序的数据集；请用 `musegan dataset build` 制作一个。</translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation>{} 不是曲目 ID 列表：&apos;{}&apos; 不是曲目 ID（TR、五个字母、十一位数字）。</translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation>{} 不是本程序的模型：{}。</translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation>{} 不是音色库：请选择以 .sf2 或 .sf3 结尾的文件。</translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation>{0} 尚未完成：{2} 项中已回答 {1} 项。</translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation>未设置 {}；请设置它，或用 torchrun 启动各进程。</translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation>{} 不是此测试的开始部分。</translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation>{} 不是 Lakh 数据集的 match_scores.json：它应为由对象组成的对象，其值为数字。</translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation>{} 不完整；请重新编译或安装本程序。</translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation>{} 已存在；请为听音测试指定新的文件夹。</translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation>{} 受写保护；请选择其他名称，或允许写入。</translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation>{} 为 {}，但 {} 为 {}；rank 从 0 开始编号，到总数减一为止。</translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation>{} 用种子 {} 没有生成任何音符；请再训练更久，或换一个种子。</translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation>无权读取 {}（{}）；请申请访问权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation>{} 没有指明音轨。</translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation>{} 由本程序的另一版本制作；请重新制作。</translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation>无法锁定 {}。</translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation>无法创建临时文件夹：{}</translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation>无法创建文件夹 {}。</translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation>无法创建 {}：{}。</translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation>无法恢复 {}：{}</translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation>无法把 {} 移到回收站；请手动删除该文件夹。</translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation>{} 不是自动保存的乐曲，或已损坏。</translation>
    </message>
    <message>
        <source>{} is not finished: questions about the listener are not answered.</source>
        <translation>{} 尚未完成：有关于听者的问题没有回答。</translation>
    </message>
    <message>
        <source>No folder could be made in {}; free some space there.</source>
        <translation>无法在 {} 中创建文件夹；请在那里腾出空间。</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI 文件 (%1)</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll 乐曲 (*.npz)</translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation>它填入%2的%1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>3 to 6 years</source>
        <translation>3 至 6 年</translation>
    </message>
    <message>
        <source>Accompany this track; none: generate from scratch</source>
        <translation>为此音轨伴奏；none：从零生成</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>手风琴</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>原声贝斯</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate</source>
        <translation>Adam 的学习率</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of gradients</source>
        <translation>Adam 对梯度的记忆</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of squared gradients</source>
        <translation>Adam 对梯度平方的记忆</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>阿哥哥铃</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>中音萨克斯</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>掌声</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>风笛</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>班卓琴</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>上低音萨克斯</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>贝斯与主音</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>大管</translation>
    </message>
    <message>
        <source>Batch normalisation in the generator; without it the paper&apos;s ablated model</source>
        <translation>在生成器中使用批归一化；不使用则为论文的消融模型</translation>
    </message>
    <message>
        <source>Begin with the weights of this model or checkpoint (same model and width, any given track)</source>
        <translation>以此模型或检查点的权重为起点（模型和宽度相同，给定音轨不限）</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>鸟鸣</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>吹瓶</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>弓弦铺底</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>铜管组</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>呼吸声</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>明亮钢琴</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>卡巴萨</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>汽笛风琴主音</translation>
    </message>
    <message>
        <source>Can you read sheet music?</source>
        <translation>你会读谱吗？</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>吉他主音</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>吹管主音</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国镲</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>合唱“啊”</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>合唱铺底</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>单簧管</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>响棒</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>电翼琴</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>清音吉他</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>Counts bars in which enough families sound and enough notes begin.</source>
        <translation>统计有足够多的乐器族发声、且有足够多的音符开始的小节。</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>牛铃</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>吊镲</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>吊镲 2</translation>
    </message>
    <message>
        <source>Critic updates a generator update</source>
        <translation>每次生成器更新对应的评判器更新次数</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next, which counts as often</source>
        <translation>两次惩罚之间的评判器更新次数；惩罚的总作用不变</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>水晶</translation>
    </message>
    <message>
        <source>Cuica</source>
        <translation>奎卡</translation>
    </message>
    <message>
        <source>Cuica 2</source>
        <translation>奎卡 2</translation>
    </message>
    <message>
        <source>Cuts each song at the boundaries of its structure.</source>
        <translation>在结构边界处切分每首乐曲。</translation>
    </message>
    <message>
        <source>Dataset file (see &apos;musegan dataset build&apos;)</source>
        <translation>数据集文件（见 &apos;musegan dataset build&apos;）</translation>
    </message>
    <message>
        <source>Distortion guitar</source>
        <translation>失真吉他</translation>
    </message>
    <message>
        <source>Do you compose, arrange, record or produce music?</source>
        <translation>你作曲、编曲、录音或制作音乐吗？</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>拉杆风琴</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>鼓组</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>扬琴</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>回声</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>电大钢琴</translation>
    </message>
    <message>
        <source>Electric piano 1 (Rhodes)</source>
        <translation>电钢琴 1 (Rhodes)</translation>
    </message>
    <message>
        <source>Electric piano 2 (DX)</source>
        <translation>电钢琴 2 (DX)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>Evaluations without a better one after which the training stops; 0: it goes on</source>
        <translation>评估多少次没有改进后停止训练；0：不停止</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>乐器族</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>民间提琴</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>五度主音</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>指弹贝斯</translation>
    </message>
    <message>
        <source>Floor tom</source>
        <translation>落地通鼓</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>流利</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>长笛</translation>
    </message>
    <message>
        <source>Folder for the run: settings, curves, checkpoints, samples</source>
        <translation>训练的文件夹：设置、曲线、检查点、样本</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>圆号</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>吉他品丝噪声</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>无品贝斯</translation>
    </message>
    <message>
        <source>Generator updates</source>
        <translation>生成器更新次数</translation>
    </message>
    <message>
        <source>Generator updates after which it would reach 0; 0: the last one</source>
        <translation>降到 0 时的生成器更新次数；0：最后一次</translation>
    </message>
    <message>
        <source>Generator updates before a linear schedule begins to fall</source>
        <translation>线性调度开始下降之前的生成器更新次数</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>小妖</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>大钢琴</translation>
    </message>
    <message>
        <source>Guiro</source>
        <translation>刮瓜</translation>
    </message>
    <message>
        <source>Guiro 2</source>
        <translation>刮瓜 2</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>吉他泛音</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>枪声</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>光环铺底</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>口琴</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>竖琴</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>羽管键琴</translation>
    </message>
    <message>
        <source>Hat pedal</source>
        <translation>踏板踩镲</translation>
    </message>
    <message>
        <source>Have you studied music at a university, or worked as a musician, music teacher or sound engineer?</source>
        <translation>你是否在大学学过音乐，或从事过音乐人、音乐教师或录音师的工作？</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>踩镲</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>高音阿哥哥</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>高音邦戈</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>高音康加</translation>
    </message>
    <message>
        <source>High timb.</source>
        <translation>高音天巴</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>高音通鼓</translation>
    </message>
    <message>
        <source>Honky-tonk</source>
        <translation>酒吧钢琴</translation>
    </message>
    <message>
        <source>How long have you had music lessons, in an instrument, singing or theory?</source>
        <translation>你上过多久的音乐课（乐器、声乐或乐理）？</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>爵士吉他</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>卡林巴</translation>
    </message>
    <message>
        <source>Keeps notes from C1 to B7 that last two steps or more.</source>
        <translation>保留 C1 至 B7 之间、持续两步或更长的音符。</translation>
    </message>
    <message>
        <source>Keeps songs in 4/4 throughout, with their first beat at 0.</source>
        <translation>保留始终为 4/4 拍且第一拍位于 0 的乐曲。</translation>
    </message>
    <message>
        <source>Keeps songs that the Lakh metadata matches and the chosen lists and tags name.</source>
        <translation>保留与 Lakh 元数据匹配、并在所选列表和标签之内的乐曲。</translation>
    </message>
    <message>
        <source>Keeps the first of several files with the same notes.</source>
        <translation>多个文件音符相同时，只保留第一个。</translation>
    </message>
    <message>
        <source>Keeps windows of four active bars, each only once.</source>
        <translation>保留由四个活跃小节组成的窗口，每个只取一次。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>底鼓</translation>
    </message>
    <message>
        <source>Kick 2</source>
        <translation>底鼓 2</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>日本筝</translation>
    </message>
    <message>
        <source>Less than 3 years</source>
        <translation>不到 3 年</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>低音阿哥哥</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>低音邦戈</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>低音康加</translation>
    </message>
    <message>
        <source>Low timb.</source>
        <translation>低音天巴</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>低音通鼓</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>中低通鼓</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>沙锤</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>马林巴</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>旋律通鼓</translation>
    </message>
    <message>
        <source>Merges all tracks into five families and keeps songs that have enough of them.</source>
        <translation>把所有音轨并入五个乐器族，保留乐器族足够多的乐曲。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>金属铺底</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>中音通鼓</translation>
    </message>
    <message>
        <source>More than 6 years</source>
        <translation>6 年以上</translation>
    </message>
    <message>
        <source>Move phrases by up to so many semitones, never their drums</source>
        <translation>把乐句最多移动这么多半音，鼓从不移动</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>八音盒</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>闷音康加</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>闷音吉他</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>弱音小号</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未上过</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>新世纪铺底</translation>
    </message>
    <message>
        <source>Newest checkpoints that stay, beside the best one</source>
        <translation>除最佳检查点外，保留的最新检查点数</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>尼龙弦吉他</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>双簧管</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>陶笛</translation>
    </message>
    <message>
        <source>On a CUDA device, record a step once and repeat it</source>
        <translation>在 CUDA 设备上，把一步录制下来并重复执行</translation>
    </message>
    <message>
        <source>One temporal generator for all tracks, as v1 has it</source>
        <translation>所有音轨共用一个时间生成器，同 v1</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>开镲</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>管弦乐重击</translation>
    </message>
    <message>
        <source>Overall, the music is</source>
        <translation>总的来说，这段音乐</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>过载吉他</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>排箫</translation>
    </message>
    <message>
        <source>Paper: Table 4 in full; compact: a quarter of its channels</source>
        <translation>paper：表 4 的全部通道；compact：其四分之一</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>打击风琴</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>乐句</translation>
    </message>
    <message>
        <source>Phrases a batch</source>
        <translation>每批的乐句数</translation>
    </message>
    <message>
        <source>Phrases that an evaluation generates</source>
        <translation>每次评估生成的乐句数</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>Pick bass</source>
        <translation>拨片贝斯</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>拨奏弦乐</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>复音合成铺底</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all</source>
        <translation>使用的处理器核数；0：全部</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least three steps, a 32nd.</source>
        <translation>合格音符：至少持续三步（一个三十二分音符）的音符所占比例。</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least two steps.</source>
        <translation>合格音符：至少持续两步的音符所占比例。</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Reads each file; what cannot be read or has no notes goes.</source>
        <translation>读取每个文件；无法读取或没有音符的被剔除。</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>竖笛</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>簧风琴</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>反向镲</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>叮叮镲</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>叮叮镲 2</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>镲帽</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>鼓边</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>摇滚风琴</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>锯齿波主音</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>海浪</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>所有随机过程的种子</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Semitones by which the critic sees phrases moved, real and generated alike</source>
        <translation>评判器所见乐句的移调半音数，真实与生成的一视同仁</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>尺八</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>三味线</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>唢呐</translation>
    </message>
    <message>
        <source>Share of bars without a note.</source>
        <translation>没有音符的小节所占比例。</translation>
    </message>
    <message>
        <source>Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.</source>
        <translation>落在八分或十六分节奏型上的鼓起音所占比例；偏离一步的计 0.3。</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees with their bars rotated</source>
        <translation>评判器看到的小节经过轮换的乐句所占比例，真实与生成的一视同仁</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>西塔琴</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>击弦贝斯 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>击弦贝斯 2</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢慢地读</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>军鼓</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>军鼓 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>高音萨克斯</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>电影配乐</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>水镲</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>方波主音</translation>
    </message>
    <message>
        <source>Standard deviation of the random vectors; v1 has 0.1</source>
        <translation>随机向量的标准差；v1 为 0.1</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>钢鼓</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>钢弦吉他</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>检查点之间的步数</translation>
    </message>
    <message>
        <source>Steps between evaluations</source>
        <translation>两次评估之间的步数</translation>
    </message>
    <message>
        <source>Steps between fixed-z samples</source>
        <translation>固定 z 的样本之间的步数</translation>
    </message>
    <message>
        <source>Steps between losses in events.jsonl</source>
        <translation>写入 events.jsonl 的损失之间的步数</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>弦乐 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>弦乐 2</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>扫频铺底</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>合成贝斯 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>合成贝斯 2</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>合成铜管 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>合成铜管 2</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>合成鼓</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>合成弦乐 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>合成弦乐 2</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>合成人声</translation>
    </message>
    <message>
        <source>Taiko</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>铃鼓</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>探戈手风琴</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话铃</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>次中音萨克斯</translation>
    </message>
    <message>
        <source>The critic&apos;s matrix products; auto: what is fastest here (tf32 is for CUDA devices)</source>
        <translation>评判器的矩阵乘积；auto：在此机器上最快的方式（tf32 用于 CUDA 设备）</translation>
    </message>
    <message>
        <source>The critic&apos;s own learning rate; 0: as the generator&apos;s</source>
        <translation>评判器自己的学习率；0：与生成器相同</translation>
    </message>
    <message>
        <source>The discriminator: the paper&apos;s; with streams of onsets, bars, chroma and metre; or v1&apos;s</source>
        <translation>判别器：论文的；带起音、小节、色度和节拍多流的；或 v1 的</translation>
    </message>
    <message>
        <source>The harmony is pleasant</source>
        <translation>和声悦耳</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls in a straight line</source>
        <translation>学习率保持不变，或直线下降</translation>
    </message>
    <message>
        <source>The music is coherent</source>
        <translation>音乐连贯</translation>
    </message>
    <message>
        <source>The musical structure is clear</source>
        <translation>音乐结构清晰</translation>
    </message>
    <message>
        <source>The rhythm is unified</source>
        <translation>节奏统一</translation>
    </message>
    <message>
        <source>The same, but an onset a step beside the pattern counts only 0.1.</source>
        <translation>同上，但偏离节奏型一步的起音只计 0.1。</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>定音鼓</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>通鼓</translation>
    </message>
    <message>
        <source>Tonal distance between two tracks; nearer tracks are more in harmony.</source>
        <translation>两条音轨之间的调性距离；距离越近，和声越协调。</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as in the paper&apos;s tables.</source>
        <translation>同论文表格，以七个半音为一块的调性距离。</translation>
    </message>
    <message>
        <source>Train with bits for outputs, whose gradients go straight through</source>
        <translation>以二值输出训练，梯度直通</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>震音弦乐</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角铁</translation>
    </message>
    <message>
        <source>Triangle 2</source>
        <translation>三角铁 2</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>长号</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>小号</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>大号</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>管钟</translation>
    </message>
    <message>
        <source>Used pitch classes a bar, of twelve.</source>
        <translation>每小节用到的音级数，共十二个。</translation>
    </message>
    <message>
        <source>Used pitch classes as the paper&apos;s tables count them: blocks of seven semitones.</source>
        <translation>按论文表格的算法统计的所用音级：以七个半音为一块。</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>颤音琴</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>颤音器</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>小提琴</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>人声主音</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>人声“呜”</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>温暖铺底</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm</source>
        <translation>同论文的带梯度惩罚的 Wasserstein，或 r3、r1，或带谱归一化的 hinge</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty; r3 and r1 take half of it</source>
        <translation>梯度惩罚的权重；r3 和 r1 取其一半</translation>
    </message>
    <message>
        <source>What the averaged generator, which makes music, keeps of itself at an update; 0: no average</source>
        <translation>用于创作音乐的平均生成器每次更新保留自身的比例；0：不平均</translation>
    </message>
    <message>
        <source>What the best weights are nearest to the data in: all metrics, coherence, or one metric</source>
        <translation>最佳权重按什么最接近数据来确定：全部指标、连贯性，或某一项指标</translation>
    </message>
    <message>
        <source>What the four bars have in common is made apart and added to what varies</source>
        <translation>单独生成四个小节的共同部分，再加到变化的部分上</translation>
    </message>
    <message>
        <source>What to compute on; cuda wants a build of the &apos;cuda&apos; preset</source>
        <translation>计算设备；cuda 需要编译 &apos;cuda&apos; 预设</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s models</source>
        <translation>论文中的哪种模型</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口哨</translation>
    </message>
    <message>
        <source>Whistle 2</source>
        <translation>哨子 2</translation>
    </message>
    <message>
        <source>Woodbl. 2</source>
        <translation>木鱼 2</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>木鱼</translation>
    </message>
    <message>
        <source>Write an event file for TensorBoard, too, in the run&apos;s folder</source>
        <translation>同时在训练文件夹中写入 TensorBoard 事件文件</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>木琴</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a number above 0, at most 1</source>
        <translation>大于 0、不超过 1 的数</translation>
    </message>
    <message>
        <source>a number above 0, at most 10</source>
        <translation>大于 0、不超过 10 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 至 1 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 至 1000 的数</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>0 至小于 1 的数</translation>
    </message>
    <message>
        <source>a try-out in minutes, which only begins to learn</source>
        <translation>几分钟的试训，只是刚开始学习</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>布鲁斯</translation>
    </message>
    <message>
        <source>chromatic</source>
        <translation>半音阶</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>多利亚</translation>
    </message>
    <message>
        <source>empty bars</source>
        <translation>空小节</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>和声小调</translation>
    </message>
    <message>
        <source>locrian</source>
        <translation>洛克利亚</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>利底亚</translation>
    </message>
    <message>
        <source>major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>major pentatonic</source>
        <translation>大调五声</translation>
    </message>
    <message>
        <source>melodic minor</source>
        <translation>旋律小调</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>小调五声</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>混合利底亚</translation>
    </message>
    <message>
        <source>natural minor</source>
        <translation>自然小调</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>弗里几亚</translation>
    </message>
    <message>
        <source>pitch classes</source>
        <translation>音级</translation>
    </message>
    <message>
        <source>the paper&apos;s method with a quarter of its channels: a night on a laptop</source>
        <translation>论文的方法，通道为其四分之一：用笔记本电脑一夜可完成</translation>
    </message>
    <message>
        <source>the paper&apos;s width, batch and length: days on a processor, hours on a graphics card</source>
        <translation>论文的宽度、批大小和时长：用处理器需数天，用显卡需数小时</translation>
    </message>
    <message>
        <source>the path of a dataset</source>
        <translation>数据集的路径</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>文件夹的路径</translation>
    </message>
    <message>
        <source>the path of a model, or &quot;&quot;</source>
        <translation>模型的路径，或 &quot;&quot;</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>三步</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>非常</translation>
    </message>
    <message>
        <source>what the authors&apos; released code does, its critic included, to compare with</source>
        <translation>按作者公开代码的做法，包括其评判器，供对照</translation>
    </message>
    <message>
        <source>what this program&apos;s own models learnt by: music that holds together, from a laptop in an evening</source>
        <translation>本程序自带模型的训练方法：音乐连贯，用笔记本电脑一个晚上可完成</translation>
    </message>
    <message>
        <source>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; or &quot;bfloat16&quot;</source>
        <translation>&quot;auto&quot;、&quot;float32&quot;、&quot;tf32&quot; 或 &quot;bfloat16&quot;</translation>
    </message>
    <message>
        <source>&quot;compact&quot; or &quot;paper&quot;</source>
        <translation>&quot;compact&quot; 或 &quot;paper&quot;</translation>
    </message>
    <message>
        <source>&quot;composer&quot;, &quot;hybrid&quot; or &quot;jamming&quot;</source>
        <translation>&quot;composer&quot;、&quot;hybrid&quot; 或 &quot;jamming&quot;</translation>
    </message>
    <message>
        <source>&quot;constant&quot; or &quot;linear&quot;</source>
        <translation>&quot;constant&quot; 或 &quot;linear&quot;</translation>
    </message>
    <message>
        <source>&quot;cpu&quot; or &quot;cuda&quot;</source>
        <translation>&quot;cpu&quot; 或 &quot;cuda&quot;</translation>
    </message>
    <message>
        <source>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; or &quot;td&quot;</source>
        <translation>&quot;deviation&quot;、&quot;coherence&quot;、&quot;eb&quot;、&quot;upc&quot;、&quot;qn&quot;、&quot;dp&quot; 或 &quot;td&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; or &quot;strings&quot;</source>
        <translation>&quot;none&quot;、&quot;bass&quot;、&quot;drums&quot;、&quot;guitar&quot;、&quot;piano&quot; 或 &quot;strings&quot;</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;deterministic&quot; or &quot;stochastic&quot;</source>
        <translation>&quot;none&quot;、&quot;deterministic&quot; 或 &quot;stochastic&quot;</translation>
    </message>
    <message>
        <source>&quot;paper&quot;, &quot;streams&quot; or &quot;v1&quot;</source>
        <translation>&quot;paper&quot;、&quot;streams&quot; 或 &quot;v1&quot;</translation>
    </message>
    <message>
        <source>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; or &quot;hinge&quot;</source>
        <translation>&quot;wgan_gp&quot;、&quot;r3&quot;、&quot;r1&quot; 或 &quot;hinge&quot;</translation>
    </message>
    <message>
        <source>1/16 dotted</source>
        <translation>1/16 附点</translation>
    </message>
    <message>
        <source>1/16 triplet</source>
        <translation>1/16 三连</translation>
    </message>
    <message>
        <source>1/2 dotted</source>
        <translation>1/2 附点</translation>
    </message>
    <message>
        <source>1/2 triplet</source>
        <translation>1/2 三连</translation>
    </message>
    <message>
        <source>1/32 dotted</source>
        <translation>1/32 附点</translation>
    </message>
    <message>
        <source>1/32 triplet</source>
        <translation>1/32 三连</translation>
    </message>
    <message>
        <source>1/4 dotted</source>
        <translation>1/4 附点</translation>
    </message>
    <message>
        <source>1/4 triplet</source>
        <translation>1/4 三连</translation>
    </message>
    <message>
        <source>1/8 dotted</source>
        <translation>1/8 附点</translation>
    </message>
    <message>
        <source>1/8 triplet</source>
        <translation>1/8 三连</translation>
    </message>
    <message>
        <source>All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / data; the paper&apos;s models beside the paper&apos;s data.</source>
        <translation>归结为一个数：EB、UPC、QN、DP 和 TD（与论文一致）的 |生成 - 数据| / 数据 的平均值；论文的模型与论文的数据相比。</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of two steps and more, DP with tolerance 0.3.</source>
        <translation>按已发表表格的算法得到的轨内指标：UPC 以七个半音为块，QN 为两步及以上，DP 容差 0.3。</translation>
    </message>
    <message>
        <source>Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP with tolerance 0.1.</source>
        <translation>按其名称的轨内指标：UPC 按音级，QN 为三步（三十二分音符）及以上，DP 容差 0.1。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Table 1, paper-compatible</source>
        <translation>表 1，与论文一致</translation>
    </message>
    <message>
        <source>Table 1, true</source>
        <translation>表 1，名副其实</translation>
    </message>
    <message>
        <source>Table 2, paper-compatible</source>
        <translation>表 2，与论文一致</translation>
    </message>
    <message>
        <source>Table 2, true</source>
        <translation>表 2，名副其实</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as the published table was computed.</source>
        <translation>按七个半音为块的调性距离，与已发表表格的算法相同。</translation>
    </message>
    <message>
        <source>Tonal distance over pitch classes; smaller is more harmonious.</source>
        <translation>按音级的调性距离；越小越和谐。</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100000</source>
        <translation>0 到 100000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000000</source>
        <translation>0 到 1000000000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 12</source>
        <translation>0 到 12 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 256</source>
        <translation>0 到 256 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>0 到 9223372036854775807 的整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>1 到 1000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>1 到 100000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000000000</source>
        <translation>1 到 1000000000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 2147483647</source>
        <translation>1 到 2147483647 的整数</translation>
    </message>
    <message>
        <source>a whole number from 2 to 4096</source>
        <translation>2 到 4096 的整数</translation>
    </message>
    <message>
        <source>another file matches the song better</source>
        <translation>另一文件与乐曲更匹配</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>bar lines shift</source>
        <translation>小节线偏移</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>equal to an earlier phrase</source>
        <translation>与先前的乐句相同</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>极好</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>first or last of its song</source>
        <translation>乐曲的首段或末段</translation>
    </message>
    <message>
        <source>has none of the chosen tags</source>
        <translation>没有所选标签</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>its metadata cannot be read</source>
        <translation>元数据无法读取</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>即兴</translation>
    </message>
    <message>
        <source>lacks a required family</source>
        <translation>缺少必需的乐器族</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>大于 16 MiB</translation>
    </message>
    <message>
        <source>longer than 2000 bars</source>
        <translation>超过 2000 小节</translation>
    </message>
    <message>
        <source>match score too low</source>
        <translation>匹配分数过低</translation>
    </message>
    <message>
        <source>no match in the Lakh metadata</source>
        <translation>在 Lakh 元数据中无匹配</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>没有音符</translation>
    </message>
    <message>
        <source>no usable window</source>
        <translation>没有可用的窗口</translation>
    </message>
    <message>
        <source>not in 4/4</source>
        <translation>不是 4/4 拍</translation>
    </message>
    <message>
        <source>not in the chosen lists</source>
        <translation>不在所选列表中</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>outside C1..B7</source>
        <translation>超出 C1..B7</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>paper-compatible</source>
        <translation>与论文一致</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>same notes as an earlier file</source>
        <translation>与先前文件的音符相同</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>shorter than four bars</source>
        <translation>不足四小节</translation>
    </message>
    <message>
        <source>shorter than six bars</source>
        <translation>不足六小节</translation>
    </message>
    <message>
        <source>shorter than two steps</source>
        <translation>不足两步</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>乐曲</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>工作室</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>time signature changes</source>
        <translation>拍号有变化</translation>
    </message>
    <message>
        <source>too few active bars</source>
        <translation>活动小节过少</translation>
    </message>
    <message>
        <source>too few families</source>
        <translation>乐器族过少</translation>
    </message>
    <message>
        <source>too few families sound</source>
        <translation>发声的乐器族过少</translation>
    </message>
    <message>
        <source>too few notes begin</source>
        <translation>开始的音符过少</translation>
    </message>
    <message>
        <source>too few tracks play enough</source>
        <translation>演奏足够的音轨过少</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>transposed copy of an earlier file</source>
        <translation>先前文件的移调副本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>Fluid in mono, compressed</source>
        <translation>Fluid 的单声道压缩版</translation>
    </message>
    <message>
        <source>Fluid&apos;s successor, compressed</source>
        <translation>Fluid 的后继版，压缩</translation>
    </message>
    <message>
        <source>all 128 General MIDI programs and drum kits, the best balance</source>
        <translation>全部 128 个 General MIDI 音色和套鼓，平衡最佳</translation>
    </message>
    <message>
        <source>small and quick to load; the tests use it</source>
        <translation>小巧、载入快；测试所用</translation>
    </message>
    <message>
        <source>Composer, accompanies bass</source>
        <translation>作曲家，为贝斯伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies drums</source>
        <translation>作曲家，为鼓组伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies guitar</source>
        <translation>作曲家，为吉他伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies piano</source>
        <translation>作曲家，为钢琴伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies strings</source>
        <translation>作曲家，为弦乐伴奏</translation>
    </message>
    <message>
        <source>Composer, from scratch</source>
        <translation>作曲家，从零生成</translation>
    </message>
    <message>
        <source>Hybrid, from scratch</source>
        <translation>混合，从零生成</translation>
    </message>
    <message>
        <source>Jamming, from scratch</source>
        <translation>即兴，从零生成</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;first&quot; or &quot;v1&quot;</source>
        <translation>&quot;none&quot;、&quot;first&quot; 或 &quot;v1&quot;</translation>
    </message>
    <message>
        <source>first: 300 critic updates before the generator&apos;s first; v1: 100 for its first 25 updates and for every 500th</source>
        <translation>first：生成器首次更新之前先做 300 次评判器更新；v1：生成器的前 25 次更新以及每第 500 次更新，各做 100 次</translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation>
            <numerusform>所选的 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation>
            <numerusform>%1音轨的全部 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation>%1：这里没有可更改的内容。</translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation>没有选中任何音符，因此作用于%1。</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation>然后按 Ctrl+G 生成其余四轨；按 Ctrl+Shift+G 创作全部五轨</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Loading the soundfont</source>
        <translation>正在载入音色库</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Reading the match scores</source>
        <translation>正在读取匹配分数</translation>
    </message>
    <message>
        <source>{} files read, {} phrases</source>
        <translation>已读取 {} 个文件，{} 个乐句</translation>
    </message>
    <message>
        <source>Measuring {} phrases</source>
        <translation>正在测量 {} 个乐句</translation>
    </message>
    <message>
        <source>Writing {} phrases</source>
        <translation>正在写入 {} 个乐句</translation>
    </message>
    <message>
        <source>{} phrases written</source>
        <translation>已写入 {} 个乐句</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>正在测量 {}</translation>
    </message>
    <message>
        <source>Comparing unseen phrases</source>
        <translation>正在比较未见过的乐句</translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>所有音轨都已锁定；请解锁可以替换的音轨。</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>音符(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Research</source>
        <translation>研究(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation>钢琴卷帘，鼠标</translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation>钢琴卷帘，键盘</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation>力度与控制器栏</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>移动音符</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation>留下副本</translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation>Ctrl 或 Alt + 拖动</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>改变长度</translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation>拖动音符的左边缘或右边缘</translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation>脱离网格</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖动时按住 Alt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation>框选音符</translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation>在空白处按住 Shift 或 Ctrl 拖动</translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation>转到另一条音轨</translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation>双击该音轨的音符</translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation>移动播放头</translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation>单击标尺</translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation>选择小节</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>在标尺中拖动</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>沿时间滚动</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + 滚轮</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>缩放时间</translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation>Ctrl + 滚轮，或双指捏合</translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation>缩放音高</translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation>Ctrl + Shift + 滚轮</translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation>平移卷帘</translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation>按住中键拖动</translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation>移动所选内容，无选中时移动光标</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation>移动八度</translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation>Shift + 上或下</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>加长或缩短</translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation>Shift + 右或左</translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation>光标移动一小节</translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation>Ctrl + 右或左</translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation>在光标处绘制或擦除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation>到后一个或前一个音符</translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation>. 或 ,</translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation>同上，并加入选择</translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation>Shift + . 或 ,</translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation>取消选择，或放弃拖动</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation>查看并试听另一个</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation>保留其中一轨</translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation>K，然后按音轨的首字母</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>更多类似</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation>最前面几个之间，或已标记的之间</translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation>B，用 M 标记</translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation>它在听吗？</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation>返回之前的候选，或撤回已保留的音轨</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation>绘制数值</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation>删除控制点</translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation>按住右键拖动</translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation>到下一个音符或控制点</translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation>右或左</translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation>更改数值，按住 Shift 每次十</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>上或下</translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation>在播放头处添加控制点，或删除一个</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter，Delete</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>延音</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>左 %1</translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>右 %1</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>绘制 %n 个音的和弦</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>绘制音符</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>擦除 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>粘合 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation>
            <numerusform>复制 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>移动 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation>
            <numerusform>涂画 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>调整 %n 个音符的长度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>拆分 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>更改 %n 个音符的力度</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>力度 %1</translation>
    </message>
    <message>
        <source>Computer keyboard as a piano (F12)</source>
        <translation>电脑键盘作为钢琴 (F12)</translation>
    </message>
    <message>
        <source>To the note before or after, choosing nothing</source>
        <translation>到前一个或后一个音符，不选择</translation>
    </message>
    <message>
        <source>Alt + Left or Right</source>
        <translation>Alt + 左或右</translation>
    </message>
    <message>
        <source>To another note of the chord</source>
        <translation>到和弦的另一个音符</translation>
    </message>
    <message>
        <source>Alt + Up or Down</source>
        <translation>Alt + 上或下</translation>
    </message>
    <message>
        <source>To the track&apos;s first or last note</source>
        <translation>到音轨的第一个或最后一个音符</translation>
    </message>
    <message>
        <source>Alt + Home or End</source>
        <translation>Alt + Home 或 End</translation>
    </message>
    <message>
        <source>Choose the note there, or no longer</source>
        <translation>选择该音符或取消选择</translation>
    </message>
    <message>
        <source>Alt + Enter</source>
        <translation>Alt + Enter</translation>
    </message>
    <message>
        <source>Play, from the octave&apos;s C on</source>
        <translation>从八度的 C 开始演奏</translation>
    </message>
    <message>
        <source>Z to / and S to ;</source>
        <translation>Z 到 / 与 S 到 ;（美式键盘）</translation>
    </message>
    <message>
        <source>The same, an octave above</source>
        <translation>同上，高八度</translation>
    </message>
    <message>
        <source>Q to P and 2 to 0</source>
        <translation>Q 到 P 与 2 到 0</translation>
    </message>
    <message>
        <source>An octave up or down</source>
        <translation>升高或降低一个八度</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>PageUp 或 PageDown</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 个半音</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>弯音</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表现力</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>调制</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>触后压力</translation>
    </message>
    <message>
        <source>Open the notes&apos; menu</source>
        <translation>打开音符菜单</translation>
    </message>
    <message>
        <source>Shift + right button, or the menu key</source>
        <translation>Shift + 右键，或菜单键</translation>
    </message>
    <message>
        <source>Hear what the playhead passes</source>
        <translation>试听播放头经过的音符</translation>
    </message>
    <message>
        <source>Drag its handle, or Ctrl + drag in the ruler</source>
        <translation>拖动手柄，或在标尺中按住 Ctrl 拖动</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时值</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>它不听</translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation>它几乎不听</translation>
    </message>
    <message>
        <source>It listens</source>
        <translation>它在听</translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation>它听得很仔细</translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation>没有从零生成的模型；请在“训练”面板中训练一个。</translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation>没有能为音轨伴奏的模型；请在“训练”面板中为%1训练一个。</translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation>没有为%1音轨伴奏的模型；已有%2的模型，请选择这样的音轨，或为%1训练一个。</translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation>不知道此模型的数据中什么是常态，因此无法评判愿望；请先校准。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>未满足：%1。</translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation>模型以 4/4 拍演奏：其他长度的小节从中截取，或由两小节拼成。</translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation>不是抄袭：最接近的训练乐句相差 %1 %。</translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation>可能是抄袭：%1 与某个训练乐句只相差 %2 %。</translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation>只有二者之一才有的起音，不论何调；根据散列指纹估算。</translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation>在未用于训练的真实乐句中，每百个有一个比 %1 % 更近。</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation>没有音符，就没有可听的。</translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation>配合从第 %2 小节起的%1</translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation>配合另一段%1</translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation>%1：%2，会改变：%3。</translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation>当初制作这些音符的 %1 已不在模型之中，因此无法重新制作。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation>种子 %1 之间</translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation>乐曲中没有记录这些音符是怎样制作的。</translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation>%1 已与制作这些音符时不同，因此结果可能不一样。</translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation>这些小节中的音乐不是 %1 制作的，因此无法固定其中任何部分。</translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation>这里有几个候选。用方向键在卷帘中并用耳朵比较；Enter 采用一个，K 保留其中一条音轨，Esc 全部放弃。</translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation>Ctrl+G 让 MuseGAN 写出其余四轨。这里还没有模型：请将模型拖到窗口上，或在“训练”工作区训练一个。</translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation>Ctrl+G：MuseGAN 聆听当前音轨并多次写出其余四轨。用方向键在卷帘中并用耳朵比较；Enter 采用一个，Esc 全部放弃。</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用这个</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation>让它演奏其余四轨</translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation>画一条音轨</translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation>这是钢琴卷帘。按 D 并单击，为当前音轨%1画几个音符，或保留已打开的乐曲。此卡片打开时，一切都可照常操作。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation>空格键从播放头开始播放和停止。没有声音设备时播放头仍会移动；音色库在“播放”菜单中选择。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走它</translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation>Ctrl+S 保存乐曲；“文件 &gt; 导出”可写出 MIDI、音频和图片。上方的“数据”和“训练”用于以你自己的音乐制作模型。“帮助 &gt; 导览”可再次显示这些卡片。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation>音符被拉向的网格线</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation>拉齐音符的起点</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation>拉齐音符的终点</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation>向网格线移动多少</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>摇摆</translation>
    </message>
    <message>
        <source>Where every second line lies between its neighbours: 50 is even, 67 a triplet&apos;s feel</source>
        <translation>每隔一条的网格线在相邻两线之间的位置：50 为均分，67 为三连音感觉</translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation>
            <numerusform>量化 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>人性化</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation>起点最多提前或推迟的 tick 数；一个四分音符为 480</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> tick</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation>音符最多变响或变轻多少（上限 127）</translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation>换一组细微偏差</translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation>
            <numerusform>人性化 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation>扫弦</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation>和弦中先响的音</translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation>向上，低音先</translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation>向下，高音先</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation>和弦中相邻两音的间隔；一个四分音符为 480 tick</translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation>
            <numerusform>扫弦 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>时间伸缩</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation>相对于当前所占的时间，从最早的起点算起</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>伸缩 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation>每个音符分为</translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation>长度相等的几段</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> 段</translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>拆分 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>By</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation>整体移动，最远只到最外侧的音能到达之处，使音程不变</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 个半音</translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>移调 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation>全部设为同一值，或按相同比例变响、变轻</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation>设为这个响度（上限 127）</translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation>以各音符的当前值为基准</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>更改 %n 个音符的力度</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation>与数据的偏差</translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation>与数据的平均相对差异：包括论文的指标和下方连贯性图所示的内容。0 表示与数据相同；最小者为最佳权重。</translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation>下一小节重复的节奏</translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation>相邻两小节共有的带起音的十六分位置，占任一小节所有者的比例。</translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation>每小节起音数</translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation>一小节中开始的音符数。</translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation>音符时值（十六分音符）</translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation>音符持续的十六分音符数。</translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation>与其他音轨共有的起音</translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation>两条音轨共有的带起音的十六分位置，占任一者的比例；对其余四轨取平均。</translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation>鼓组的奇数十六分音符，贝斯下的底鼓</translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation>鼓组在八分音符之间的十六分位置上演奏的比例，以及贝斯起音落在底鼓上的比例。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation>Adam 在每一步的值。</translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation>每步时间（毫秒）</translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation>一次生成器更新及其评判器更新所需的时间：取得和生成乐句、评判器更新、生成器更新；在显卡上只有总和。</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>内存（GB）</translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation>程序占用的内存，以及显卡上正在使用的显存。</translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation>保存图 9</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>PDF 文档 (*.pdf);;SVG 图形 (*.svg);;PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation>保存图 8</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>paper width</source>
        <translation>论文宽度</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation>%1，%2，为%3伴奏</translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation>%1，%2，从零生成</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation>最佳偏差 %1，在第 %2 步</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation>
            <numerusform>%n 个音符移到了音域最合适的乐器族</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>省略了 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation>
            <numerusform>%n 个音符与同时同音高的音符合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation>
            <numerusform>另有 %n 条说明，见日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>第 %1 小节</translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation>第 %1 至 %2 小节</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation>它将取代已打开的乐曲。</translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation>打开数据集 %1</translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation>在“数据”工作区；乐曲保留不变。</translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation>准备用 %1 训练</translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation>准备用 %1 个文件训练</translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation>用音色库 %1 演奏</translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation>乐曲保持不变。</translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation>用模型 %1 生成</translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation>将在“生成”面板中选中；乐曲保留不变。</translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation>显示训练记录 %1</translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation>在“训练”工作区；乐曲保留不变。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation>这些都无法打开</translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation>可以打开乐曲 (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz)、模型、数据集、音色库和音乐文件夹。</translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation>用铅笔画几个音符，或把 MIDI 文件拖到这里</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation>拖动以移动；Ctrl 或 Alt 留下副本，Shift 添加到选区，右键擦除</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>选择音符</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation>拖出方框以选择音符；Shift 添加</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>绘制音符</translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation>单击绘制音符，向右拖动决定长度；Alt 脱离网格，右键擦除</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>涂画(&amp;P)</translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation>涂画一排音符</translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation>沿一行或一列拖动，以一格长度的音符填满；右键擦除</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>和弦(&amp;C)</translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation>绘制和弦</translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation>单击在该音上绘制所选和弦，向右拖动决定长度；右键擦除</translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation>在音符上拖动以擦除</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>擦除音符</translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation>单击音符在该处切开；Shift 按网格切分</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>拆分(&amp;P)</translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation>拆分音符</translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation>在同音高的音符上拖动以粘合；单击与下一个音符粘合</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>粘合(&amp;G)</translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation>粘合音符</translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation>上下拖动音符，使其更强或更弱</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>力度(&amp;V)</translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation>使音符更强或更弱</translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation>%1 个全音符长</translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation>拖动改变长度；按住 Alt 脱离网格</translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation>其他音轨的音符：双击可转到那里</translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation>按下琴键试听；越靠近前端越响</translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation>单击以编辑这条音轨</translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation>第 %1 小节，第 %2 拍，%3</translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation>%1：空白；Enter 绘制</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>，已选中</translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation>%1：%2，力度 %3%4；Enter 擦除</translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation>%1音轨，%2 个音符</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>，已选 %1 个</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>连贯性</translation>
    </message>
    <message>
        <source>Odd sixteenths</source>
        <translation>奇数十六分音符</translation>
    </message>
    <message>
        <source>Kick under bass</source>
        <translation>贝斯下的底鼓</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>评判器</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>乐句</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>力度 %1</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>The playhead is at bar %1 beat %2</source>
        <translation>播放头位于第 %1 小节第 %2 拍</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>全音符</translation>
    </message>
    <message>
        <source>dotted whole note</source>
        <translation>附点全音符</translation>
    </message>
    <message>
        <source>triplet whole note</source>
        <translation>三连全音符</translation>
    </message>
    <message>
        <source>about a whole note</source>
        <translation>约全音符</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全音符</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>附点全音符</translation>
    </message>
    <message>
        <source>triplet whole</source>
        <translation>三连全音符</translation>
    </message>
    <message>
        <source>about a whole</source>
        <translation>约全音符</translation>
    </message>
    <message>
        <source>half note</source>
        <translation>二分音符</translation>
    </message>
    <message>
        <source>dotted half note</source>
        <translation>附点二分音符</translation>
    </message>
    <message>
        <source>triplet half note</source>
        <translation>三连二分音符</translation>
    </message>
    <message>
        <source>about a half note</source>
        <translation>约二分音符</translation>
    </message>
    <message>
        <source>half</source>
        <translation>二分音符</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>附点二分音符</translation>
    </message>
    <message>
        <source>triplet half</source>
        <translation>三连二分音符</translation>
    </message>
    <message>
        <source>about a half</source>
        <translation>约二分音符</translation>
    </message>
    <message>
        <source>quarter note</source>
        <translation>四分音符</translation>
    </message>
    <message>
        <source>dotted quarter note</source>
        <translation>附点四分音符</translation>
    </message>
    <message>
        <source>triplet quarter note</source>
        <translation>三连四分音符</translation>
    </message>
    <message>
        <source>about a quarter note</source>
        <translation>约四分音符</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四分音符</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>附点四分音符</translation>
    </message>
    <message>
        <source>triplet quarter</source>
        <translation>三连四分音符</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>约四分音符</translation>
    </message>
    <message>
        <source>eighth note</source>
        <translation>八分音符</translation>
    </message>
    <message>
        <source>dotted eighth note</source>
        <translation>附点八分音符</translation>
    </message>
    <message>
        <source>triplet eighth note</source>
        <translation>三连八分音符</translation>
    </message>
    <message>
        <source>about an eighth note</source>
        <translation>约八分音符</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>八分音符</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>附点八分音符</translation>
    </message>
    <message>
        <source>triplet eighth</source>
        <translation>三连八分音符</translation>
    </message>
    <message>
        <source>about an eighth</source>
        <translation>约八分音符</translation>
    </message>
    <message>
        <source>sixteenth note</source>
        <translation>十六分音符</translation>
    </message>
    <message>
        <source>dotted sixteenth note</source>
        <translation>附点十六分音符</translation>
    </message>
    <message>
        <source>triplet sixteenth note</source>
        <translation>三连十六分音符</translation>
    </message>
    <message>
        <source>about a sixteenth note</source>
        <translation>约十六分音符</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>十六分音符</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>附点十六分音符</translation>
    </message>
    <message>
        <source>triplet sixteenth</source>
        <translation>三连十六分音符</translation>
    </message>
    <message>
        <source>about a sixteenth</source>
        <translation>约十六分音符</translation>
    </message>
    <message>
        <source>32nd note</source>
        <translation>三十二分音符</translation>
    </message>
    <message>
        <source>dotted 32nd note</source>
        <translation>附点三十二分音符</translation>
    </message>
    <message>
        <source>triplet 32nd note</source>
        <translation>三连三十二分音符</translation>
    </message>
    <message>
        <source>about a 32nd note</source>
        <translation>约三十二分音符</translation>
    </message>
    <message>
        <source>32nd</source>
        <translation>三十二分音符</translation>
    </message>
    <message>
        <source>dotted 32nd</source>
        <translation>附点三十二分音符</translation>
    </message>
    <message>
        <source>triplet 32nd</source>
        <translation>三连三十二分音符</translation>
    </message>
    <message>
        <source>about a 32nd</source>
        <translation>约三十二分音符</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>%1 个全音符</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>第 %1 小节第 %2 拍</translation>
    </message>
    <message>
        <source>%1 and %2/%3</source>
        <translation>%1 又 %2/%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, free, %2</source>
        <translation>%1，空，%2</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; right button erases, with Shift it opens a menu</source>
        <translation>拖出方框以选择音符；右键擦除，加 Shift 打开菜单</translation>
    </message>
    <message>
        <source>Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu</source>
        <translation>单击绘制，拖动改变位置；右键擦除，加 Shift 打开菜单</translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes</source>
        <translation>单击移动播放头，拖动选择小节；按住 Ctrl 拖动可试听经过的音符</translation>
    </message>
    <message>
        <source>Drag the playhead to hear what it passes</source>
        <translation>拖动播放头，试听它经过的音符</translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>muse::Announcer</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事情。</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>正在播放。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>已开始：%1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation>最响的采样提升到</translation>
    </message>
    <message>
        <source> dBFS</source>
        <translation> dBFS</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>导出音频</translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation>混音，单个文件</translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation>分轨，每轨一个文件</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Ogg Vorbis</source>
        <translation>Ogg Vorbis</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 位</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation>各分轨长度相同，并保持相互间的音量平衡</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation>FLAC 无损且更小，Ogg Vorbis 还要小</translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation>采样位深</translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation>CD 为 16 位</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation>CD 为 44,100 Hz</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation>尽可能响，或按需要调轻</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation>0 dBFS 是文件所能容纳的最大电平</translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation>最后一个音符之后的时间</translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation>让音符和混响自然衰减</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation>先询问保存位置，然后在后台进行</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>不会留下任何文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation>结尾余音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation>自动保存不起作用：%1请把乐曲保存到有空间的位置。</translation>
    </message>
</context>
<context>
    <name>muse::BarCommands</name>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation>在所选小节之前，为所有音轨插入同样数量的空小节</translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation>在播放头处为所有音轨插入一个空小节；要插入更多，请在标尺上选择小节</translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation>请先选择小节：在音符上方的标尺中拖动。</translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation>从所有音轨中移除所选小节</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, with tempo, time signatures and markers</source>
        <translation>复制所有音轨的所选小节，连同速度、拍号和标记</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, and takes them out</source>
        <translation>复制所有音轨的所选小节，并将其移除</translation>
    </message>
    <message>
        <source>Puts the chosen bars of all tracks once more behind themselves</source>
        <translation>将所有音轨的所选小节在其后再放一遍</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar before them</source>
        <translation>将所有音轨的所选小节与前一小节互换</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar after them</source>
        <translation>将所有音轨的所选小节与后一小节互换</translation>
    </message>
    <message>
        <source>Puts the copied bars before the chosen ones, or before the bar at the playhead</source>
        <translation>将复制的小节放在所选小节之前，或播放头所在小节之前</translation>
    </message>
    <message>
        <source>Copy bars first.</source>
        <translation>请先复制小节。</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation>
            <numerusform>插入 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation>乐曲在这些小节及其后没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation>
            <numerusform>删除 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n bar(s) of all tracks.</source>
        <translation>
            <numerusform>已复制所有音轨的 %n 个小节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n bar(s)</source>
        <translation>
            <numerusform>剪切 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n bar(s)</source>
        <translation>
            <numerusform>粘贴 %n 个小节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n bar(s)</source>
        <translation>
            <numerusform>重复 %n 个小节</numerusform>
        </translation>
    </message>
    <message>
        <source>The song begins with these bars already.</source>
        <translation>乐曲已经从这些小节开始。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n bar(s)</source>
        <translation>
            <numerusform>移动 %n 个小节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation>盲比两个模型</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>模型一</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>模型二</translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation>%1的候选由两个模型各出一半，且不标明来自谁。采用最喜欢的一个，随后会告诉你它出自哪个模型，并计入统计。</translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation>模型一(&amp;O)</translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation>模型二(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation>生成候选</translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation>没有其他模型以同一音轨为给定音轨；请另选一个，或训练一个。</translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation>你编辑了这些小节，因此它们的候选已消失。撤销可以找回。</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation>候选：方向键比较，Enter 采用一个，K 保留其中一轨，Esc 全部放弃</translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation>你选择了“%1”而不是“%2”。可在“生成 &gt; 采用记录”中查看统计。</translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation>%1已放入乐曲，并在%2锁定。选定之后，在网格中单击相应小节即可解锁。</translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation>这些候选经过了太多层衍生，无法再继续；请先采用一个。</translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation>你保留的部分已放入乐曲，其余保持原样。</translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation>乐曲保持原样。</translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation>同时 %1 个音符</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>之间</translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation>它在听吗？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation>保留一轨</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>更多类似</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>之间</translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation>换一个给定音轨再生成同一首，看看有多少会随之改变 (H)</translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation>把这个候选放入乐曲 (Enter)</translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation>把这个候选的一条音轨放入乐曲，然后继续挑选 (K)</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation>一个也不采用，乐曲保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation>生成与这个候选相近的其他候选 (L)</translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation>在最前面几个候选之间，或在用 M 标记的候选之间游走 (B)</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>候选的顺序</translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation>候选按什么顺序显示</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>生成顺序</translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation>最像真实乐曲</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>呼应最好</translation>
    </message>
    <message>
        <source>Most different</source>
        <translation>差异最大</translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation>与给定音轨共有的起音最多</translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation>显示之前的候选 (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation>
            <numerusform>%1：两个模型的 %n 个候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation>
            <numerusform>%2：试了 %1 个，留下 %n 个候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation>
            <numerusform>%1：%n 个候选，先是你喜欢的那个，其后是与它类似的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%1：%n 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>出自 %1</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation>%1（无声）</translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation>%1通道条</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>混响</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>合唱</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>将%1静音</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消%1静音</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏%1</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>取消%1独奏</translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation>%1音轨的电平</translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation>电平，%1 至 0 dB；横线为峰值</translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation>%2音轨的%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation>上下拖动（Shift：微调）；双击复位</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>音量：%1</translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation>声像：居中</translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation>声像：左 %1 %</translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation>声像：右 %1 %</translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation>混响发送：%1</translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation>合唱发送：%1</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>混响</translation>
    </message>
    <message>
        <source>Cho</source>
        <translation>合唱</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>套鼓</translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation>%1音轨的乐器：%2</translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation>%1：选择其他音色</translation>
    </message>
</context>
<context>
    <name>muse::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>muse::ChordBar</name>
    <message>
        <source>Major</source>
        <translation>大三和弦</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>小三和弦</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>减三和弦</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>增三和弦</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>挂二和弦</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>挂四和弦</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>属七和弦</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>大七和弦</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>小七和弦</translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation>小大七和弦</translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation>半减七和弦</translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation>减七和弦</translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation>增大七和弦</translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation>属七挂四和弦</translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation>大六和弦</translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation>小六和弦</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>和弦</translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation>和弦工具绘制的和弦</translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation>和弦工具 (C) 在所单击的音上绘制的和弦</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>音阶内三和弦</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>音阶内七和弦</translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation>和弦转位</translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation>最低的几个音移高八度</translation>
    </message>
    <message>
        <source>Root position</source>
        <translation>原位</translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation>第一转位</translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation>第二转位</translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation>第三转位</translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation>%1的播放进度</translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation>✓ 已播放完</translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation>这台电脑没有发出声音，因此不算听过。请在“首选项 &gt; 声音”中选择设备，再播放一遍。</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>暂停：%1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>播放：%1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>muse::CurvePlot</name>
    <message>
        <source>No values yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation>生成器步数</translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation>评判器更新次数</translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation>评判器第 %1 次更新</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation>用 MIDI 文件制作数据集。漏斗显示每个阶段保留了什么、其余为何被剔除；旁边是可以查看和试听的乐句。</translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation>从 %L3 个文件中的 %L2 个得到 %L1 个乐句，用时 %4 秒。已保存为 %5。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>已取消，什么也没有保留。</translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation>选择音乐或数据集</translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation>音乐和数据集 (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation>选择音乐文件夹</translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation>插入数据集中的乐句</translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>乐句</translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation>乐句的指标</translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation>制作数据集</translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation>让音乐通过漏斗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation>停止读取，什么也不保留</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>用它训练</translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation>把这个数据集带到“训练”工作区</translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation>把音乐拖放到上方并制作数据集：这里会显示每个阶段保留了什么，以及其余为何被剔除。</translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation>保存漏斗…</translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation>保存漏斗</translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation>把统计数字保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation>%1：来自 %L3 首乐曲的 %L2 个乐句</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>逗号分隔值 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation>保存直方图</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation>正在制作数据集</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>什么也不会保留</translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>如不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation>关于 MuseGAN Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;画一条音轨，MuseGAN 演奏其余四轨。&lt;/p&gt;&lt;p&gt;依据 Dong、Hsiao、Yang 和 Yang 的 &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;，AAAI 2018。&lt;/p&gt;&lt;p&gt;基于 Qt、LibTorch、FluidSynth、RtMidi 和 QCustomPlot。MIT 许可证。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation>移调(&amp;R)</translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation>升半音(&amp;U)</translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation>降半音(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation>升八度(&amp;O)</translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation>降八度(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation>缩放到所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>增大行高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>减小行高(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation>显示整首乐曲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>muse::EditingPage</name>
    <message>
        <source>Mouse buttons in the piano roll</source>
        <translation>钢琴卷帘中的鼠标按键</translation>
    </message>
    <message>
        <source>As the tool says</source>
        <translation>由工具决定</translation>
    </message>
    <message>
        <source>A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and opens a menu with Select.</source>
        <translation>向右拖动决定所绘音符的长度。使用绘制类工具时右键擦除，使用选择工具时右键打开菜单。</translation>
    </message>
    <message>
        <source>One draws, the other erases</source>
        <translation>一个绘制，一个擦除</translation>
    </message>
    <message>
        <source>The left button draws and moves, so that a drawn note goes along until the button is let go; its edges give the length. The right button erases with every tool. Shift and the right button open the menu.</source>
        <translation>左键绘制并移动：所绘音符会跟随，直到松开按键；拖动其边缘决定长度。右键在任何工具下都擦除。Shift 加右键打开菜单。</translation>
    </message>
    <message>
        <source>Mouse buttons: %1</source>
        <translation>鼠标按键：%1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>立即生效</translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation>表 1 和表 2(&amp;T)...</translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation>按论文的方法测量模型和数据，并与论文的数字对照</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation>数据集 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation>正在导出音频</translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation>不会保留文件</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %n 个分轨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation>因静音或未独奏而略去：%1。</translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation>MIDI(&amp;M)...</translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation>导出 MIDI</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation>MIDI 文件 (*.mid *.midi *.kar *.rmi)</translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation>所选小节存为 MIDI(&amp;C)...</translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation>导出所选小节</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI 文件 (*.mid)</translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation>钢琴卷帘 (.npz)(&amp;R)...</translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation>导出钢琴卷帘</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll 乐曲 (*.npz)</translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation>音符表格 (.csv)(&amp;N)...</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出音符</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation>没有选中小节；请先在标尺上选择。</translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation>所选小节中没有可听见的音轨含有音符；请另选小节，或取消某条音轨的静音。</translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation>在 MIDI 文件中注明小节的生成方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation>在生成的小节开头，把模型、种子和设置以文本写入文件</translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation>正在显示的候选不在其中，因为它还不在乐曲里；按 Enter 采用。</translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation>音频(&amp;A)...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation>导出分轨</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>导出音频</translation>
    </message>
    <message>
        <source>Sound (*%1)</source>
        <translation>声音 (*%1)</translation>
    </message>
</context>
<context>
    <name>muse::FileController</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation>乐曲 (%1)</translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation>音乐 (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation>打开之后，%1 已被其他程序修改或删除。</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>覆盖保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation>示例乐曲(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation>导入 MIDI 或乐谱(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>muse::FunnelView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation>漏斗：各准备阶段保留的数量</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>muse::GenerateFeature</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>&amp;Generate panel</source>
        <translation>生成面板(&amp;G)</translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation>让 MuseGAN 来写：为当前音轨写出其余四轨，或写出全部五轨。相同的种子会再次得到相同的音乐；阈值决定输出中有多少成为音符，表情决定音符如何演奏。</translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation>生成其余四轨(&amp;O)</translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation>从零生成(&amp;S)</translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation>生成后续小节(&amp;N)</translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation>让音乐在所选小节之后继续，再写同样多的小节；提供与前文衔接最好的结果</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重新生成(&amp;M)</translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation>根据乐曲中的记录，重新生成所选小节里的生成音符</translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation>盲比两个模型(&amp;B)...</translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation>采用记录(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation>已取消，乐曲保持原样。</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation>候选：方向键比较，Enter 采用一个，K 保留其中一轨，Esc 全部放弃。</translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation>刚才显示的候选已放入乐曲；撤销可将其移除。</translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation>选择模型权重</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation>这里没有能生成全部五轨的模型。请训练一个从零生成的模型，或打开一个。</translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation>写入第 %1 小节</translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation>写入第 %1–%2 小节</translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation>已锁定：%1保持原样</translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation>已锁定：%1和%2保持原样</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation>使用任意位置的权重文件 (.safetensors)</translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation>用自己的 MIDI 文件训练模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation>从零生成</translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation>生成所有未锁定的音轨</translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation>生成后续小节</translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation>让音乐在这些小节之后继续，再写同样多的小节 (Ctrl+Shift+Right)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation>生成多少个供挑选；只生成一个时直接放入乐曲</translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation>在要保持原样的小节上单击或拖动即可锁定，在已锁定的小节上再次操作则解锁。从候选中保留的部分会自动锁定。</translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation>只填充空小节</translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation>音轨中有音符开始的小节保持原样</translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation>斜线：已锁定。圆点：有音符在此开始，保持原样。</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>生成进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation>停止生成，乐曲保持原样</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation>音符由训练好的模型创作。请打开一个模型，或自行训练。</translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation>创作与%1（%2）的音符相配的音轨</translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation>这些小节中所有音轨都已锁定</translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation>这些小节中%1是空的</translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation>生成后续的第 %1 小节</translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation>生成后续的第 %1 至 %2 小节</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation>由另一条音轨生成%1</translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation>由%1生成其余三轨</translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation>由%2生成%1</translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation>由%1生成其余四轨</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation>%1，因为所选模型不为任何音轨伴奏</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation>%1，因为所选模型为%2伴奏</translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation>这里没有为音轨伴奏的模型。请训练一个，或打开一个。</translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation>这里没有为%1伴奏的模型。请把%2设为当前音轨，或训练一个。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>乐曲保持原样</translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation>这两个模型已不再以同一音轨为给定音轨；请选择两个相同的。</translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation>%1中可替换的部分都有音符开始；请取消勾选“只填充空小节”，或另选小节。</translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation>%1全部锁定；请解锁可以替换的小节或音轨。</translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>所有音轨都已锁定；请解锁可以替换的音轨。</translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation>除作为给定音轨的%1外，所有音轨都已锁定；请解锁可以替换的音轨。</translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation>对%1的要求已略去，因为那里不生成内容。</translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation>%1音轨在%2是空的；请先在那里画一些音符。</translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation>生成期间%1中的乐曲有改动，因此未作替换；请重新生成。</translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation>%1中已经是同样的音符。</translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation>生成%1（%2，%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation>
            <numerusform>%1 在%3为%2写了 %n 个音符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation>
            <numerusform> 共试了 %n 首。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation>单击任意位置，查看它的用途</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation>版本、机器、声音和日志末尾，供报告问题时粘贴</translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation>关于 MuseGAN Studio(&amp;A)</translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation>报告已复制到剪贴板；请粘贴到报告问题的地方。</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>手册未安装：缺少 %1。</translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation>指标在数据集中的分布</translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation>显示其在乐句中分布的指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation>将此直方图保存为 CSV…</translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation>占乐句的 %</translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation>制作或打开数据集，查看各指标的分布。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation>所有撤销步骤；单击即可前后跳转 (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>编辑历史记录</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>单击某一步，即可退回或前进到那里</translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation>乐曲打开时的状态</translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation>单击某一步即可跳转。磁盘图标表示已保存的状态。</translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>%1 归入何处</translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation>导入的音轨</translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation>导入文件中的音轨</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation>移动音轨</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation>%1 含有以下音轨。归入同一乐器族的音轨会合并为一条；移动它们算作一步撤销。</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>套鼓</translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation>移动音轨...</translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation>保持导入状态</translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation>移动导入的音轨(&amp;T)...</translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation>没有略去任何音轨</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>略去了一条</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>略去了 %1 条</translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation>%1：其中 %2 条音轨已按乐器归入五条音轨；%3。</translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation>移动音轨会替换此后的改动；撤销可以找回。</translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation>这样会略去所有音轨；请至少保留一条。</translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation>移动导入的音轨</translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation>已移动导入的音轨；撤销可恢复原状。</translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不继续</translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation>训练“%1”在第 %L2 步（共 %L3 步）意外中断。可以从第 %L4 步继续。</translation>
    </message>
</context>
<context>
    <name>muse::KeysFeature</name>
    <message>
        <source>Computer key&amp;board plays notes</source>
        <translation>电脑键盘演奏音符(&amp;B)</translation>
    </message>
    <message>
        <source>The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave</source>
        <translation>从 Z 和从 Q 开始的两排是琴键；PageUp 和 PageDown 移动一个八度</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>琴键</translation>
    </message>
    <message>
        <source>Piano &amp;keys</source>
        <translation>琴键(&amp;K)</translation>
    </message>
    <message>
        <source>A piano to be clicked, which plays the active track (Shift+F9)</source>
        <translation>可单击的钢琴，演奏当前音轨 (Shift+F9)</translation>
    </message>
    <message>
        <source>Keys to be clicked: they play the active track, louder near their front, and are recorded as those of a MIDI keyboard. F12 makes the computer&apos;s keyboard play; its letters are shown here then.</source>
        <translation>可单击的琴键：演奏当前音轨，越靠近前端越响，并像 MIDI 键盘一样被录制。按 F12 用电脑键盘演奏，此处会显示对应的字母。</translation>
    </message>
    <message>
        <source>Computer keyboard plays notes</source>
        <translation>电脑键盘演奏音符</translation>
    </message>
    <message>
        <source>Click to let the keys be commands again</source>
        <translation>单击使按键恢复为命令</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard plays notes now. F12 ends that.</source>
        <translation>电脑键盘现在演奏音符。按 F12 结束。</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard gives commands again.</source>
        <translation>电脑键盘恢复为命令。</translation>
    </message>
    <message>
        <source>Keys play from %1</source>
        <translation>按键从 %1 开始演奏</translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation>力度与控制器(&amp;V)</translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, pitch bend and other controllers</source>
        <translation>卷帘下方的栏，用于力度、弯音和其他控制器</translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation>控制栏</translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation>控制栏显示当前音轨的哪一项</translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation>所选音符或控制点的值</translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation>所选音符的值，或键盘光标所在控制点的值</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>弯音范围</translation>
    </message>
    <message>
        <source>How far the pitch bend of the active track goes up or down at most</source>
        <translation>当前音轨的弯音向上或向下的最大幅度</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（已使用）</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s)</source>
        <translation>
            <numerusform>%n 个半音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation>在此拖动，绘制%1随时间的变化。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation>当前音轨的%1栏</translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation>拖动以绘制力度，按住 Shift 画直线。若选中了音符，则只改变所选音符。</translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation>拖动以绘制，按住 Shift 画直线；右键拖动删除控制点。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>更改 %n 个音符的力度</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>擦除%1</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>绘制%1</translation>
    </message>
    <message>
        <source>Set bend range</source>
        <translation>设置弯音范围</translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation>全曲</translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation>所有音轨自始至终共有的部分 (z)</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>全曲走向</translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation>所有音轨共有、逐小节变化的部分 (z_t)</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>各乐手</translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation>每条音轨自始至终独有的部分 (z_i)</translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation>乐手走向</translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation>每条音轨独有、逐小节变化的部分 (z_it)</translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation>保留什么，更新什么</translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation>模型由随机向量创作音乐：哪个向量的作用你喜欢，就固定哪个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>固定：%1</translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation>按现有音乐固定“%1”</translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation>重掷：%1</translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation>生成仅此项不同的候选</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>强度：%1</translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation>偏离所有音乐平均值的程度：越小越寻常，越大越奇特</translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation>仅为%1重掷</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>%1的强度</translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation>跟随滑块</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation>请先生成，之后才能固定音乐中你喜欢的部分</translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation>候选之间的结果没有自己的向量可供固定</translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation>强度：%1 %</translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation>右键单击：仅为这条音轨重掷或设置强度</translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation>还没有从候选中选择过。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation>盲比结果</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>另一模型</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>均未选</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>采用记录</translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation>仅保存在这台机器上，位于 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation>删除有关所有候选的记录</translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation>有关所有模型候选的采用记录将被永久清除。</translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation>输出电平</translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation>输出电平，-48 至 0 dB</translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation>听音测试(&amp;L)...</translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation>在他人制作的测试中试听各模型的片段并评分</translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation>听音测试结果(&amp;R)...</translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation>听者的评价，按论文表 3 的格式列出</translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation>听音测试的文件夹</translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation>测试自己的文件夹，内含 key.json</translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation>测试完成进度</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>感谢你参加听音测试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>You and music</source>
        <translation>你与音乐</translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation>四个问题，用于区分音乐人与其他人的回答。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation>调节音量</translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation>请把这段音乐完整播放一遍，并调到你喜欢的聆听音量。所有片段响度相同，此后请不要再改动音量。</translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation>调节音量用的音乐</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation>所有片段的播放音量</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>音量合适</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>第 %1 对，共 %2 对</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>第 %1 段，共 %2 段</translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation>请把两段都播放完，并说出你更喜欢哪一段。</translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation>请播放到结尾，可反复聆听，然后评分。</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation>你更喜欢哪一段？</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation>如果有想说的话，请写在这里，然后保存答案。</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>还有什么要补充的吗？</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>保存我的答案</translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation>为下一位听者重新开始</translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation>答案保存了吗？下一位听者开始后，这里的答案将被清除。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>答案 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation>已保存为 %1。谢谢！</translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation>锁定小节</translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation>解锁小节</translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation>锁定其他小节</translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation>小节的锁定</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1，第 %2 小节</translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation>%1：保持原样，因为整条音轨已锁定</translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation>%1：保持原样；单击或按空格键解锁</translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation>%1：保持原样，因为其中有音符开始，而只填充空小节</translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation>%1：其余音轨以它为准；仅在从零生成时才会被替换</translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation>%1：可被替换；单击或按空格键锁定</translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation>只替换%1</translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation>只替换第 %1 小节</translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation>只替换第 %2 小节的%1</translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation>解锁所有小节</translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>窗口中所有内容的大小</translation>
    </message>
    <message>
        <source>Of words, controls and notes alike; holds from the next start on</source>
        <translation>文字、控件和音符一同缩放；下次启动后生效</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Restart the studio now, in the chosen size</source>
        <translation>以所选大小立即重新启动</translation>
    </message>
    <message>
        <source>Asks to save the song if it has changed, and opens it again</source>
        <translation>如果乐曲有改动会询问是否保存，然后重新打开</translation>
    </message>
    <message>
        <source>Holds from the next start of the studio on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, slides or zooms by itself</source>
        <translation>减少：没有自动的淡出、滑动或缩放</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>动态效果：%1</translation>
    </message>
    <message>
        <source>Holds at once; the playhead moves in any case</source>
        <translation>立即生效；播放头始终移动</translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation>评判器损失的负值</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation>−D 损失</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>G 损失</translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation>评判器损失的负值，同论文图 9(a)</translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation>Wasserstein 估计：D(真) 均值 − D(假) 均值</translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation>梯度惩罚，已乘权重</translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation>生成器损失：−D(假) 均值</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>训练损失</translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation>仍在进行：
%1</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation>手册首页 (Alt+Home)</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>手册中的搜索结果</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>搜索所有页面 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation>主输出通道条</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主输出</translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation>监听音量</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>限制器</translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation>总输出电平，左与右</translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation>电平，左与右，%1 至 0 dB；横线为峰值</translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation>监听音量：%1；不影响导出的响度
上下拖动（Shift：微调）；双击复位</translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation>总输出过响，正被压低：请调低各轨推子</translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation>总输出过响而被压低时亮起</translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation>指标曲线</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation>%1虚线：数据集自身的值。</translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation>MIDI 输入(&amp;I)</translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation>MIDI 输出(&amp;O)</translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation>混音台</translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation>混音台(&amp;M)</translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation>每条音轨的音量、声像、效果和电平 (F9)</translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation>每条音轨一个通道条：音量、声像，以及发送到混响和合唱的量。电平表显示各轨的输出，主输出显示最终的声音。</translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation>混音台</translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation>为%1伴奏</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>从零生成</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation>创作音符的已训练模型</translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation>显示这个模型的训练数据</translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation>使用其他文件中的模型…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation>为当前音轨伴奏的模型</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation>创作音符的已训练模型：%1</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation>创作音符的已训练模型：与当前音轨相配的那个</translation>
    </message>
</context>
<context>
    <name>muse::ModelPublisher</name>
    <message>
        <source>Saving a model</source>
        <translation>正在保存模型</translation>
    </message>
    <message>
        <source>no model is saved</source>
        <translation>不会保存模型</translation>
    </message>
    <message>
        <source>Save as a model</source>
        <translation>另存为模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 is what the model is made of; choose another name.</source>
        <translation>模型正是由 %1 生成的；请另选名称。</translation>
    </message>
    <message>
        <source>Saved the model %1.</source>
        <translation>已保存模型 %1。</translation>
    </message>
    <message>
        <source>%1 is not there any more, so its thresholds are not matched to data.</source>
        <translation>%1 已不存在，因此其阈值未与数据匹配。</translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation>候选之间</translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation>向右 %1 %，向下 %2 %</translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation>向右 %1 %</translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation>拖动圆点，或用方向键移动：离哪个角越近，它的成分就越多</translation>
    </message>
    <message>
        <source>Way between</source>
        <translation>过渡方式</translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation>弧线 (slerp) 保持随机向量的强度；直线 (lerp) 在中段较为平淡</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>弧线</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation>沿路径，或从第一个角到最后一个角，等距生成候选</translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation>按住 Shift 画一条路径，或在路径的每个点上按 P：音乐沿路径前进，每步四小节。</translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation>超过四小节时，音乐可以沿路径变化。</translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation>其他音程(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation>和弦转位(&amp;I)</translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation>最低音上移(&amp;U)</translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation>最高音下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation>力度(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation>量化(&amp;Q)</translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation>量化设置(&amp;E)...</translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation>人性化(&amp;M)...</translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation>连奏(&amp;A)</translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation>扫弦(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>向上(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>向下(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>反转(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation>时间伸缩(&amp;T)</translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation>缩短到一半(&amp;H)</translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation>延长到两倍(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation>其他比例(&amp;O)...</translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation>拆分(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>粘合(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation>删除小节(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bars of all tracks</source>
        <translation>所有音轨的小节(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Insert bars</source>
        <translation>插入小节(&amp;I)</translation>
    </message>
    <message>
        <source>Cu&amp;t bars</source>
        <translation>剪切小节(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy bars</source>
        <translation>复制小节(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste bars</source>
        <translation>粘贴小节(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat bars</source>
        <translation>重复小节(&amp;R)</translation>
    </message>
    <message>
        <source>Move bars &amp;earlier</source>
        <translation>小节前移(&amp;E)</translation>
    </message>
    <message>
        <source>Move bars &amp;later</source>
        <translation>小节后移(&amp;L)</translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>这里没有音符</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>整条音轨</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>这条音轨上没有音符。请先画一些。</translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation>作用于%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation>
            <numerusform>连奏 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation>
            <numerusform>反转 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>粘合 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>伸缩 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation>
            <numerusform>转位 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>作用于%1</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>这条音轨上没有音符。请先画一些。</translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation>需要两个或更多音符。</translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation>哪些小节是生成的，用的是哪个模型、哪个种子</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation>哪些小节是生成的，用的是哪个模型、哪个种子。单击可选中这些小节；相同的模型和种子会再次得到相同的音符。</translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation>这里还没有生成过内容。按 Ctrl+G 让模型来写，随后这里会显示所用的模型和种子。</translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation>生成的小节</translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation>单击一行以选中其小节</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation>乐曲总览</translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation>方向键按小节移动视图，Home 和 End 跳到乐曲两端。</translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation>单击跳转，拖动框的边缘缩放，双击从该处播放</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>显示此处</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>将播放头置于此处</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>显示整首乐曲</translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation>乐曲 %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1，第 %2 小节</translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation>%1，第 %2–%3 小节，%4</translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation>数据集中的乐句</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation>显示数据集的哪个子集</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部子集</translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation>搜索乐曲</translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation>只显示名称含有这些词的乐曲</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation>播放或停止所选乐句 (Enter)</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>送入编辑器</translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation>把乐句放入乐曲的目标小节</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation>制作或打开数据集，查看其中的乐句。</translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation>%L1 个乐句</translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation>%L1 个乐句，共 %L2 个</translation>
    </message>
</context>
<context>
    <name>muse::PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>琴键</translation>
    </message>
    <message>
        <source>Click a key to hear it; nearer its front is louder</source>
        <translation>单击琴键试听；越靠近前端越响</translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation>
            <numerusform>剪切 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>粘贴 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>创建 %n 个音符的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>删除 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>移调 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>移动 %n 个音符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>调整 %n 个音符的长度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation>
            <numerusform>设置 %n 个音符的长度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>擦除 %n 个音符</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>绘制音符</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>绘制 %n 个音的和弦</numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>钢琴卷帘</translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation>在此绘制和更改音符。不用鼠标时：方向键移动方框，Enter 绘制或擦除，Shift 加方向键改变音符长度，逗号和句号在音符之间跳转，随后方向键移动所选音符；Esc 取消选择。</translation>
    </message>
    <message>
        <source>Alt with an arrow goes from note to note and changes nothing.</source>
        <translation>Alt 加方向键在音符间移动，不做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>更改 %n 个音符的力度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation>未找到音频设备，因此播放时没有声音：见“首选项 &gt; 声音”。</translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation>音频设备已断开：在它恢复之前，播放将无声地继续。</translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation>音频设备已恢复。</translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation>找到了音频设备：现在可以听到播放。</translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation>音频设备现在以 %1 Hz 运行。</translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation>%1 已恢复并打开。</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation>%1 已断开；恢复后会重新打开。</translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation>粗线经过平滑；数字为原始值</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation>粗线：%1</translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation>最新 %1，最低 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation>平滑、范围、刻度、保存</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>图表选项</translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation>显示全部（双击）</translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation>将所有曲线保存为 CSV…</translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation>将图表保存为 PNG…</translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation>将图表保存为 SVG…</translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation>将图表保存为 PDF…</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation>%1 点中位数</translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation>指数滑动平均 (EMA)，%1</translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation>%1 点最低至最高的区间带</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>横轴含义</translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation>生成器步数</translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation>评判器更新次数</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>对称对数</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>起始步</translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation>略去此前的部分：最初几步往往与其他各步相差很远</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation>在图例中显示最低值和最高值</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesFeature</name>
    <message>
        <source>Pr&amp;eferences...</source>
        <translation>首选项(&amp;E)...</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>键盘快捷键(&amp;K)...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation>鼓组</translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation>单击试听，双击用于%1</translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation>套鼓：单击试听；只有鼓组可以使用</translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation>单击试听；鼓组只能使用套鼓</translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation>音色组 %1 中的变体：单击试听；乐曲只保存音色组 0 中的音色</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>音色组</translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation>节拍器(&amp;M)</translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation>预备拍(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation>一小节(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation>两小节(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation>播放前也用预备拍(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation>录音模式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation>叠录：添加到音轨(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation>替换音轨原有内容(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation>步进输入(&amp;E)</translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation>MIDI 键盘每按一键，就在播放头处写入一个音符，并将播放头前移</translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation>步进一个休止符(&amp;T)</translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation>发送 MIDI 时钟(&amp;C)</translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation>向 MIDI 输出发送开始、停止、乐曲位置，以及每四分音符 24 个脉冲</translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation>步进输入：每按一键，就在%1的播放头处写入一个音符。</translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation>请先选择键盘：播放 &gt; MIDI 输入。</translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation>正在录制%1。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>录制%1</translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation>步进输入到%1</translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one, or let the computer&apos;s keyboard play (F12).</source>
        <translation>未找到 MIDI 键盘：请连接一个，或用电脑键盘演奏 (F12)。</translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation>%1。单击以选择其他音频驱动。</translation>
    </message>
    <message>
        <source>Step input waits for a stop</source>
        <translation>步进输入等待停止</translation>
    </message>
    <message>
        <source>Step input: %1, bar %2 beat %3</source>
        <translation>步进输入：%1，第 %2 小节第 %3 拍</translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation>MuseGAN Studio 于 %2 关闭时未保存 %1。</translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation>已恢复 %1；它尚未保存。</translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation>计入所有人</translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation>听音测试结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation>也计入那些给错配音轨的评分不低于真实音乐的人</translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation>保存表格...</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation>保存为 Markdown、LaTeX、CSV 或文本</translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation>保存全部答案...</translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation>保存全部答案</translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation>每一条答案，存为 CSV</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>未计入的文件</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>muse::RollActions</name>
    <message>
        <source>Five &amp;rolls</source>
        <translation>五个卷帘(&amp;R)</translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation>每条音轨各用一个卷帘</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>跟随播放头(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation>全音符(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation>二分音符(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation>四分音符(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation>八分音符(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation>十六分音符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation>三十二分音符(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation>转到音轨(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only rows in use</source>
        <translation>仅显示使用中的行(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the rows alone that the active track has notes in</source>
        <translation>只显示当前音轨中有音符的行</translation>
    </message>
    <message>
        <source>Only rows that an&amp;y track uses</source>
        <translation>仅显示任一音轨使用的行(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows the rows alone that any track in sight has notes in</source>
        <translation>只显示任一可见音轨中有音符的行</translation>
    </message>
    <message>
        <source>Dr&amp;um hits as diamonds</source>
        <translation>鼓点显示为菱形(&amp;U)</translation>
    </message>
    <message>
        <source>A diamond for each hit of the drums, however long its note is</source>
        <translation>每个鼓点一个菱形，不论音符多长</translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation>钢琴卷帘：时间向右推进，音高向上升高。当前音轨以全彩显示，可以编辑；其他音轨变暗。双击变暗的音符即可转到它的音轨。</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation>图片存为 PNG(&amp;P)...</translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation>将图片导出为 PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation>图片存为 SVG(&amp;V)...</translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation>将图片导出为 SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation>在第 %2 小节插入 %1</translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation>其音符会并入当前乐曲。若拖放到音符区的上方或旁边，则会打开该文件。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its pitch bend, expression, volume and other controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation>当前音轨音符的力度，或其弯音、表现力、音量和其他控制器随时间的变化。拖动以绘制；按住 Shift 画直线。若选中了音符，则只改变所选音符。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation>从第 %1 小节播放</translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation>选择第 %1 小节</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>取消小节选择</translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation>缩放到所选小节</translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation>各次训练的设置</translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation>最佳偏差</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>最佳一次评估与数据的距离；越小越接近</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation>略去所有训练中都相同的设置</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation>用于电子表格或消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation>打开训练文件夹…</translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation>显示位于别处的训练的曲线</translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation>这里还没有训练过。每次训练都会成为列表中的一条记录，可以查看、继续训练，或用作模型。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation>Enter 显示该训练的曲线，F2 重命名，Delete 移到回收站</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>最佳一次评估与数据的距离；越小越接近</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation>设置差异</translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation>并排显示已勾选训练与当前所示训练的设置</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation>勾选训练，将其曲线叠加到当前曲线上。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>关于这次训练要记住的事</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>用逗号分隔的词</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation>显示其曲线和样本 (Enter)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation>用其最佳权重生成</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation>从最新的检查点继续，再训练这么多步</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>以此为起点</translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation>设置一次以其权重为起点的新训练</translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation>追加步数</translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation>再训练多少个生成器步</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation>作为对比基准</translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation>基准：其曲线作为区间带保留在其他曲线之下，其他训练的设置与它对照</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从此列表移除</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>其文件夹保持不变</translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation>保存图 8（样本的变化）...</translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation>保存图 9（损失与指标）...</translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation>移到回收站...</translation>
    </message>
    <message>
        <source>Save as a model…</source>
        <translation>另存为模型…</translation>
    </message>
    <message>
        <source>One small file, matched to its data, that stands among the models and can be given away</source>
        <translation>一个与数据匹配的小文件，会列在模型中，也可以分享给他人</translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation>插入训练样本</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation>训练中模型的样本</translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation>单击乐句试听，双击放入乐曲，或将其拖出为 MIDI 文件</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>尚无样本</translation>
    </message>
</context>
<context>
    <name>muse::SampleStrip</name>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Follow the newest samples</source>
        <translation>跟随最新样本</translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation>保留在上方</translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation>把这一步的乐句保留在随后查看的各步之上，便于看出变化</translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation>已保存的步</translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation>回看已保存的各步：随机向量不变，模型在学习</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>尚无样本</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation>已保留第 %1 步：请转到另一步</translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation>第 %1 步，下为第 %2 步</translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation>相同的种子、模型和音符会再次得到相同的结果</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation>每次按下时重新抽取种子；不勾选时，接下来的候选沿用上一批之后的种子</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation>移动模型自身的阈值：越低音符越多，越高音符越少</translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation>随机抽取（伯努利）</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>伯努利</translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation>取代阈值：每个十六分音符都随机抽取，输出越高，出现音符的可能越大</translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation>贝斯一次一个音</translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation>相互重叠的贝斯音只保留最强的；模型有把握的和弦会保留</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>音符数量</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation>音符在多大程度上采用模型所学乐曲的响度和时值起伏：0 % 时全部等响，并严格对齐网格</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation>如何演奏</translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation>编辑后写入副本的秒数</translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation>编辑之后多久写入副本；0 表示不保留副本</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation>崩溃或断电之后，下次启动时会提供该副本。按住按键或鼠标时不会写入。已保存的乐曲不需要副本。</translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation>为尚未保存的内容保留副本</translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation>音阶(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation>标示音阶行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation>绘制时限于音阶(&amp;K)</translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation>限于音阶</translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation>和弦名称(&amp;N)</translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation>选择音阶外的音符(&amp;O)</translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation>选择音阶外</translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation>将音符吸附到音阶(&amp;T)</translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation>吸附到音阶</translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation>为音阶所在的行加底色，主音最深</translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation>绘制的音符移到最近的音阶行</translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation>在小节上方标出正在发声的和弦</translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation>调</translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation>调的主音</translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation>调的主音；随乐曲保存</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>调的音阶</translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation>主音上用哪种音阶；乐曲只保存它是大调还是小调</translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation>空小节</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>每小节音符</translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation>不同的音</translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation>完整音符</translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation>稳定的鼓点</translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation>音轨冲突</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation>与%1呼应</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>彼此呼应</translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation>音轨中没有音符的小节，百分比 (EB)</translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation>音轨每小节中开始的音符数</translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation>音轨每小节用到的音级数 (UPC)</translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation>并非碎片的音符，百分比 (QN)</translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation>符合八分或十六分节奏型的鼓点，百分比 (DP)</translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation>两条音轨和声之间的距离 (TD)</translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation>相邻两小节共有的节奏所占比例</translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation>音轨的起音中与给定音轨共有的比例</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>多得多</translation>
    </message>
    <message>
        <source>more</source>
        <translation>较多</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>少得多</translation>
    </message>
    <message>
        <source>less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation>像真实乐曲</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>寻常</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>不寻常</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇特</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1：%2，通常为 %3</translation>
    </message>
</context>
<context>
    <name>muse::Scrubbing</name>
    <message>
        <source>Moves the playhead by a step of the grid and lets be heard what sounds there</source>
        <translation>将播放头移动一个网格，并试听该处的声音</translation>
    </message>
    <message>
        <source>&amp;Hear the next step</source>
        <translation>试听下一步(&amp;H)</translation>
    </message>
    <message>
        <source>Hear the step &amp;before</source>
        <translation>试听上一步(&amp;B)</translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation>训练的全部设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation>显示名称或说明中含有此内容的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation>双击某个值，或在其上按 F2 进行更改</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>可取值：%1。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation>把每项设置恢复为初始值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation>搜索命令、菜单和快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>命令的新快捷键</translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation>按下要用于该命令的快捷键</translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation>指定快捷键</translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation>用这些按键调用该命令</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>去除该命令的快捷键</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>该命令不设快捷键</translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation>重置该命令的快捷键</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>该命令最初的快捷键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置全部快捷键</translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation>所有命令恢复最初的快捷键</translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation>这个按键或手势专属于所在位置，不能更改。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>请选择要更改快捷键的命令。</translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation>%1 现在调用“%2”。</translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation>%1 现在调用“%2”，不再调用“%3”。</translation>
    </message>
</context>
<context>
    <name>muse::Smoothing</name>
    <message>
        <source>EMA %1</source>
        <translation>EMA %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation>%1 的中位数与区间带</translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation>吸附(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation>更粗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>更细(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation>附点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation>三连音(&amp;T)</translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>已导入 %1：%2</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation>没有可导出的内容：可听见的音轨都没有音符。请先取消某条音轨的静音。</translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>乐曲保持原样</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation>读取 %1 期间乐曲有改动，因此未插入；请重新拖入。</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation>%1 只含%2的音符，而它已锁定；请先解锁。</translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation>
            <numerusform>%1 从第 %2 小节起向乐曲放入了 %n 个音符。</numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation> 其中%1的内容已略去：音轨已锁定。</translation>
    </message>
    <message>
        <source> Its bends, pedal and the like for %1 were left out, as there are other notes.</source>
        <translation> 其中%1的弯音、踏板等已略去：那里另有音符。</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontBrowser</name>
    <message>
        <source>Soundfont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>The soundfont that plays: those of this machine</source>
        <translation>正在使用的音色库：列出这台机器上的音色库</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>打开音色库</translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation>选择其他 .sf2 或 .sf3 文件；也可拖放到这里</translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation>正在载入音色库</translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation>在此期间继续使用原来的音色库</translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation>搜索音色</translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation>名称中的词或编号；按下方向键转到列表</translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation>搜索音色</translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation>音色库中的音色</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>未安装音色库</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>正在载入...</translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation>请安装软件包 fluid-soundfont-gm，或把 .sf2 或 .sf3 文件拖到这里。</translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation>正在载入；继续使用原来的音色库</translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation>%1 许可证</translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation>不在本程序的目录中</translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation>单击试听。双击或按 Enter 将音色用于%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n 个音色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation>%1 个音色，共 %2 个</translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation>没有叫这个名称的音色：请减少搜索词。</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation>无法载入 %1：文件已损坏。继续使用原来的音色库。</translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation>声音系统</translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation>声音输出到哪里；下次启动时生效</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation>用于播放的乐器音色</translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation>MIDI 键盘</translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation>用于弹奏和录音的键盘</translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation>MIDI 输出</translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation>音符同时发送到哪里，例如合成器</translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation>用钢琴轨的乐器发声</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation>最先可用的</translation>
    </message>
    <message>
        <source>PipeWire</source>
        <translation>PipeWire</translation>
    </message>
    <message>
        <source>JACK</source>
        <translation>JACK</translation>
    </message>
    <message>
        <source>PulseAudio</source>
        <translation>PulseAudio</translation>
    </message>
    <message>
        <source>ALSA</source>
        <translation>ALSA</translation>
    </message>
    <message>
        <source>None: silence</source>
        <translation>无：静音</translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation>重新启动后生效。</translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation>当前无声：%1。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>当前为 %1。</translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation>尚未安装；请把 .sf2 或 .sf3 文件拖到窗口上</translation>
    </message>
</context>
<context>
    <name>muse::SoundsFeature</name>
    <message>
        <source>Sound&amp;font</source>
        <translation>音色库(&amp;F)</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>音色(&amp;S)</translation>
    </message>
    <message>
        <source>Soundfonts and all their sounds (F7)</source>
        <translation>音色库及其全部音色 (F7)</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>打开音色库</translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation>音色库 (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation>音色库 %1 没有适合%2的音色：请在“播放 &gt; 音色库”中另选一个。</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>未安装音色库</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>选择乐器</translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation>待处理的音乐</translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation>选择压缩包或数据集…</translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation>选择音乐文件夹…</translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation>换用其他音乐，重新开始</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation>把文件夹、压缩包或音乐文件拖到这里</translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation>保留哪些音乐</translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation>全部可用的音乐，或仅限论文用于训练的音乐：五个乐器族齐全、按结构边界切分的乐曲</translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation>全部可用的音乐</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>同论文</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation>显示或隐藏各阶段的开关</translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation>剔除重复</translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation>剔除乐曲的哪些重复副本</translation>
    </message>
    <message>
        <source>In any key</source>
        <translation>任何调</translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation>同一调</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不剔除</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>乐器族</translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation>哪些乐器归入五个乐器族中的哪一族</translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation>LPD-5</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>论文的做法</translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation>最佳单轨</translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation>超出 C1–B7</translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation>超出模型音域的音符</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation>按八度移入</translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation>仅 4/4 拍的乐曲</translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation>并且第一拍位于开头</translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation>按结构边界切分</translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation>查找主歌和副歌（Serra 等人，2012）；较慢</translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation>每个乐句只取一次</translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation>略去与之前相同的乐句</translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation>指贝斯、鼓组、吉他、钢琴和弦乐</translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation>每曲乐器族</translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation>每小节乐器族</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>每小节音符</translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation>每小节中必须开始的音符数</translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation>乐句间隔（小节）</translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation>从一个四小节乐句的开头到下一个的开头</translation>
    </message>
</context>
<context>
    <name>muse::StartFeature</name>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
</context>
<context>
    <name>muse::StartPage</name>
    <message>
        <source>Show this when the studio starts without a file</source>
        <translation>不带文件启动时显示此页</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Songs that you open or save come here.</source>
        <translation>打开或保存过的乐曲会出现在这里。</translation>
    </message>
    <message>
        <source>Demo songs</source>
        <translation>示例乐曲</translation>
    </message>
    <message>
        <source>There are no demo songs here.</source>
        <translation>这里没有示例乐曲。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train one in the Train workspace, or open a file of weights.</source>
        <translation>请在“训练”工作区训练一个，或打开权重文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation>音符</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时值</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation>每小节中开始的音符数，相对于数据中的常见值</translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation>音符持续的长度，相对于数据中的常见值</translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation>静默的小节数，相对于数据中的常见值</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>引导%1</translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation>显示并设置对%1的要求</translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation>让每条音轨自由发挥</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>more</source>
        <translation>较多</translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation>最低音高</translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation>没有更低的音；低于此音的按八度上移</translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation>最高音高</translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation>没有更高的音；高于此音的按八度下移</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声部数</translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation>最多可以同时发声的音符数</translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation>限于乐曲的音阶</translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation>乐曲调式音阶之外的音移到其中最近的音高</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation>从 %1 到 %2 没有任何音高属于%3，%4将无声：请放宽其音域。</translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation>正在测量表 1 和表 2</translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation>表格将显示在这里：先是原始数据和打乱小节的数据，然后是各模型，每项均附 95 % 区间的宽度。</translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation>表 1 和表 2</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation>用来与模型对照的数据，也为伴奏模型提供给定音轨</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>选择数据集…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation>勾选所有模型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation>取消勾选所有模型</translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation>勾选要测量的模型</translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation>各测小节数</translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation>论文测量 20,000 个；数量少则较快，但不那么可靠</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>按实际演奏</translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation>按听者听到的完整音符计算，而不像论文那样逐步单独判断</translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation>附论文的数字</translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation>在旁列出已发表表格中的行</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation>生成并测量；期间窗口仍可使用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation>停止测量；先前的表格保留</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation>保存为文本、Markdown、LaTeX 或 CSV</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>存为 Markdown…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation>存为 LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation>请选择数据集，或勾选模型。</translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation>“%1”需要数据集中的给定音轨：请选择数据集，或取消勾选它。</translation>
    </message>
</context>
<context>
    <name>muse::TempoSpin</name>
    <message>
        <source> bpm</source>
        <translation> BPM</translation>
    </message>
    <message>
        <source>A tempo is a number from %1 to %2; it is %3 now.</source>
        <translation>速度应为 %1 到 %2 之间的数；目前是 %3。</translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;S)</translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation>更改调</translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation>%1音轨的所有音符都在%2内。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation>
            <numerusform>%n 个音符不在%1内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation>
            <numerusform>将 %n 个音符吸附到音阶</numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation>鼓组没有音阶。</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>这条音轨上没有音符。请先画一些。</translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation>选中音轨中不属于%1的音符</translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation>将%1移到%2中最近的音</translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation>音阶与和弦</translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation>音阶与和弦(&amp;C)</translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation>在播放头处添加(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation>标记(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation>速度变化(&amp;T)...</translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation>拍号(&amp;S)...</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>time signature</source>
        <translation>拍号</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation>标记、速度变化和拍号</translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation>标记名称、每分钟拍数或拍号；按回车键确认</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>更改...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation>在此添加%1...</translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation>第 %2 小节的%1：双击更改，拖动移动，Delete 删除</translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation>双击添加标记；右键添加速度变化和拍号</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation>整首乐曲。方框是卷帘显示的范围：拖动方框可移动，拖动边缘可缩放。单击其他位置移动播放头。</translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation>拍号、速度变化和标记。双击添加标记，拖动可移动；其余操作见右键菜单。</translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation>后面没有标记。双击标记行即可添加一个。</translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>继续导览</translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation>执行这一步并显示下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation>%1音轨</translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation>单击以编辑%1音轨 (Alt+%2)</translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation>%1音轨的名称</translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation>双击重命名</translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation>%1音轨的乐器</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>套鼓</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>选择乐器</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>将%1静音</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>取消%1静音</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>独奏%1</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>取消%1独奏</translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation>锁定：生成时这条音轨保持原样</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定%1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁%1</translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation>在当前音轨的音符后面显示这些音符</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation>%1。双击重命名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation>显示在当前音轨之后</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>重命名音轨</translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation>五条音轨。单击使其成为当前音轨。眼睛图标在卷帘中显示或隐藏它，其后依次是静音、独奏，以及防止生成时被改动的锁定。</translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation>没有可拖出的音符。</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>混音台</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation>拖出为 MIDI</translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation>把所有音轨的所选小节或整首乐曲作为 MIDI 文件拖出窗口；单击则保存为文件</translation>
    </message>
</context>
<context>
    <name>muse::TrainControls</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation>用所选数据训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation>暂停训练，不会丢失任何内容</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation>从暂停处继续，采用当前的设置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation>结束训练并保存所学成果</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation>用其最佳权重创作音乐：在“创作”工作区选用这些权重</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>目前状态</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation>请选择训练数据</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>完成这一步后停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation>评判器 %1 %</translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation>生成器 %1 %</translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation>乐句 %1 %</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation>显存 %1 GB</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · 第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>已用 %1</translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation>在后台用数据集或你自己的 MIDI 文件训练模型。曲线显示评判器损失和五项指标，并与数据的值对照。</translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation>在这里做过的训练。每次训练的曲线和样本可从其文件夹调出；可以继续训练、作为新训练的起点，也可以用来创作音乐。</translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation>另一个程序正在训练“%1”；其曲线会随进展出现。</translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation>你上次的训练，停在第 %L1 步，共 %L2 步。</translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation>同一次训练的模型、给定音轨和宽度不能改变。要继续训练，请改回原值；要开始新的训练，请在“训练记录”中按“以此为起点”。</translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation>以“%1”的权重为起点的新训练：请选择数据，然后开始。</translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation>把“%1”连同其所有检查点和样本移到回收站？</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation>选择数据集或 MIDI 文件压缩包</translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>数据集和压缩包 (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation>选择 MIDI 文件夹</translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation>选择作为起点的模型</translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation>模型和检查点 (*.safetensors)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>打开训练文件夹</translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation>正在测算在这台电脑上所需的时间…</translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation>在这台电脑上约需 %1</translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation>显示或隐藏训练设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation>数据集文件，或含 MIDI 文件的文件夹或压缩包</translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation>数据集，或 MIDI 文件夹</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation>选择数据集或压缩包…</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation>选择 MIDI 文件夹…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Jamming</source>
        <translation>即兴</translation>
    </message>
    <message>
        <source>Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together.</source>
        <translation>作曲家：所有音轨共用一个生成器。即兴：每轨一个，各自独立。混合：每轨一个，协同生成。</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>训练目标</translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation>创作全部五轨，或为给定的一轨创作其余四轨</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从零生成</translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation>为%1伴奏</translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation>“精简”可在笔记本电脑上训练；“论文”拥有论文中的全部通道</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation>每步的乐句数；越多越稳定，也越慢</translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation>要训练的生成器步数</translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation>相互搭配的一组设置；可随意修改</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation>学习率、起点模型、损失和评判器</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>你自己的选择</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>评判器</translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation>其学习率</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation>生成器和评判器所最小化的损失：同论文的 WGAN-GP，或 R3、R1，或带谱归一化的 Hinge</translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation>WGAN-GP</translation>
    </message>
    <message>
        <source>R3</source>
        <translation>R3</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty</source>
        <translation>梯度惩罚的权重</translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation>对评判器梯度的约束强度；Hinge 损失没有惩罚项</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation>两次惩罚之间的评判器更新次数</translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation>隔几次才施加的惩罚作用相同，而训练更快</translation>
    </message>
    <message>
        <source>update</source>
        <translation>每次更新</translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation>论文：同论文。多流：还会听取起音、重复的小节、色度和节拍。V1：作者最初代码中的评判器，供对照。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>多流</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation>评判器的学习率</translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation>评判器每步改动权重的幅度，可与生成器不同</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation>平均权重每步保留自身的比例</translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation>音乐由生成器的滑动平均产生；越接近 1 越稳定，也越慢</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation>供评判器轮换小节的乐句</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation>评判器看到以其他小节开头的乐句所占比例，真实与生成的一视同仁</translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation>供评判器移调的半音数</translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation>真实与生成的乐句都有一半移调，最多移动这么多半音；鼓组从不移动</translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation>单独生成各小节的共同部分</translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation>在变化的部分之上加入四个小节共有的部分，使小节更容易重复</translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation>下降起点</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起点模型</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>全部设置…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation>以表格列出命令行所具备的每项设置</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation>每步改动权重的幅度</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>学习率随时间的变化</translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation>保持不变，或直线下降，到最后一步为零</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation>降至 0</translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation>学习率开始下降的步</translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation>以完整学习率训练的生成器步数，此后开始下降</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>作为起点的模型</translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation>用你的数据进一步训练这个模型；其类型和宽度须与上面所选一致</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation>选择起点模型…</translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation>将保存一个检查点</translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation>训练需用数据集才能继续；请先在“数据”工作区用 %1 制作一个。</translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation>数据集含有来自 %L3 个文件中 %L2 个的 %L1 个乐句。</translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>第 %L1 步，共 %L2 步</translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation>训练已暂停</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation>回到开头 (Home)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格键)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation>将 MIDI 键盘录入当前音轨 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation>循环播放所选小节或整首乐曲 (L)</translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation>节拍器 (K)</translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation>小节、拍、tick</translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation>分、秒</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation>播放头处的速度，以每分钟拍数计</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation>绘制和移动音符时对齐的网格；按住 Alt 可忽略。Ctrl+1 至 Ctrl+6、[ 和 ] 用于选择，T 切换三连音，Shift+D 切换附点，N 关闭</translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation>更多走带控制</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格键)</translation>
    </message>
</context>
<context>
    <name>muse::TransportFeature</name>
    <message>
        <source>Transport</source>
        <translation>走带控制</translation>
    </message>
    <message>
        <source>Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force there, and the grid that notes keep to.</source>
        <translation>播放、停止、录音和循环。旁边是以小节和时间表示的位置、当前速度，以及音符对齐的网格。</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>播放或停止(&amp;P)</translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation>回到开头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>更改速度</translation>
    </message>
</context>
<context>
    <name>muse::VelocityChoice</name>
    <message>
        <source>Recent velo&amp;cities</source>
        <translation>最近的力度(&amp;C)</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>力度 %1</translation>
    </message>
</context>
<context>
    <name>muse::VelocitySwatches</name>
    <message>
        <source>Recent velocities</source>
        <translation>最近的力度</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>力度 %1</translation>
    </message>
    <message>
        <source>Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)</source>
        <translation>以力度 %1 绘制，并用于所选音符 (Ctrl+Alt+%2)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>力度</translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation>编写、试听和生成</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation>用音乐制作数据集，并查看其内容</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation>训练模型，观察学习过程</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>更多：%1</translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation>
            <numerusform>你将听到 %n 对短小的乐曲，并说出更喜欢两者中的哪一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation>
            <numerusform>你将听到 %n 段短小的乐曲，并按五个问题为每段评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation>
            <numerusform>目前已完成 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation>请坐在安静的地方，使用耳机或优质音箱。请相信自己的耳朵：没有标准答案，有些片段本来就是怪的。你可以随时关闭此窗口；再次打开测试时，会从上次的位置继续。</translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation>把音乐播放完</translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation>把片段播放完</translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation>把 A 播放完</translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation>把 B 播放完</translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation>选择 A 或 B</translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation>
            <numerusform>再回答 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>尚需：%1。</translation>
    </message>
</context>
</TS>
