<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>&apos;batch&apos; is {}; {} processes need at least as many phrases in a batch.</source>
        <translation>&apos;batch&apos; が {} です。{} 個のプロセスには、バッチに少なくとも同じ数のフレーズが必要です。</translation>
    </message>
    <message>
        <source>&apos;dataset&apos; has other phrases for rank {} than for rank 0; give all processes the same file.</source>
        <translation>&apos;dataset&apos; のフレーズがランク {} とランク 0 で異なります。すべてのプロセスに同じファイルを指定してください。</translation>
    </message>
    <message>
        <source>&apos;decay_from&apos; is {}; it must be below the {} steps at which the learning rate reaches 0.</source>
        <translation>&apos;decay_from&apos; が {} です。学習率が 0 になるステップ数 {} より小さくしてください。</translation>
    </message>
    <message>
        <source>&apos;decay_to&apos; is {}; with &apos;steps&apos; at {} the last {} would change nothing.</source>
        <translation>&apos;decay_to&apos; が {} です。&apos;steps&apos; が {} のとき、最後の {} ステップでは何も変わりません。</translation>
    </message>
    <message>
        <source>&apos;device&apos; is cuda; several processes train together on processors only: set &apos;device&apos; to cpu, or start one process.</source>
        <translation>&apos;device&apos; が cuda です。複数プロセスでの学習はプロセッサーでのみ行えます。&apos;device&apos; を cpu にするか、1 プロセスで開始してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; &apos;musegan train --print-config&apos; lists them.</source>
        <translation>&apos;{}&apos; という設定はありません。&apos;musegan train --print-config&apos; で一覧を表示できます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no setting; did you mean &apos;{}&apos;?</source>
        <translation>&apos;{}&apos; という設定はありません。&apos;{}&apos; のことですか?</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} for rank {}, but {} for rank 0; start all processes with the same settings.</source>
        <translation>&apos;{0}&apos; がランク {2} では {1}、ランク 0 では {3} です。すべてのプロセスを同じ設定で開始してください。</translation>
    </message>
    <message>
        <source>A clip of {} could not be rendered: {}</source>
        <translation>{} のクリップを音にできませんでした: {}</translation>
    </message>
    <message>
        <source>A listening test needs a model at least.</source>
        <translation>リスニングテストには、少なくとも 1 つのモデルが必要です。</translation>
    </message>
    <message>
        <source>A morph needs one to four corners and a place between them.</source>
        <translation>モーフには 1～4 個の角と、その間の位置が必要です。</translation>
    </message>
    <message>
        <source>A packed piano-roll must be a whole number of bars.</source>
        <translation>パックされたピアノロールの長さは、小節の整数倍でなければなりません。</translation>
    </message>
    <message>
        <source>A picture of {:.0f} x {:.0f} pixels is too large; ask for fewer phrases or a smaller scale.</source>
        <translation>{:.0f} x {:.0f} ピクセルの画像は大きすぎます。フレーズを減らすか、倍率を下げてください。</translation>
    </message>
    <message>
        <source>A tempo is a number from {} to {}, such as 96.5.</source>
        <translation>テンポは、96.5 のような {} から {} までの数値です。</translation>
    </message>
    <message>
        <source>A test of preference needs two models at least.</source>
        <translation>好みのテストには、少なくとも 2 つのモデルが必要です。</translation>
    </message>
    <message>
        <source>A time signature reads like 3/4 or 7/8.</source>
        <translation>拍子は 3/4 や 7/8 のように書きます。</translation>
    </message>
    <message>
        <source>At {} LUFS the peaks would be cut off; ask for {:.0f} LUFS or less.</source>
        <translation>{} LUFS ではピークが切れてしまいます。{:.0f} LUFS 以下を指定してください。</translation>
    </message>
    <message>
        <source>Could not keep the sound until its level is known: {}.</source>
        <translation>音量が確定するまで音を保持できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not load the model {}: {}</source>
        <translation>モデル {} を読み込めませんでした: {}</translation>
    </message>
    <message>
        <source>Could not load {}, which makes and trains models ({}); build or install the program again.</source>
        <translation>モデルの生成と学習に使う {} を読み込めませんでした ({})。プログラムをビルドまたはインストールし直してください。</translation>
    </message>
    <message>
        <source>Could not lock {}: {}.</source>
        <translation>{} をロックできませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not make a temporary file in {}: {}.</source>
        <translation>{} に一時ファイルを作成できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not make the folder {}: {}.</source>
        <translation>フォルダー {} を作成できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not make the run folder {}: {}.</source>
        <translation>ランのフォルダー {} を作成できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not open the match scores {}.</source>
        <translation>一致スコア {} を開けませんでした。</translation>
    </message>
    <message>
        <source>Could not open the soundfont {}: {}.</source>
        <translation>サウンドフォント {} を開けませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not open {} as an archive: {}.</source>
        <translation>{} をアーカイブとして開けませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not open {} to lock it: {}.</source>
        <translation>{} をロックするために開けませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not open {}: {}.</source>
        <translation>{} を開けませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {} as MIDI: {}.</source>
        <translation>{} を MIDI として読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {} as a file of the Million Song Dataset (HDF5).</source>
        <translation>{} を Million Song Dataset のファイル (HDF5) として読み込めませんでした。</translation>
    </message>
    <message>
        <source>Could not read {} as a piano-roll: {}.</source>
        <translation>{} をピアノロールとして読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {} as a zip or tar archive: {}.</source>
        <translation>{} を zip または tar アーカイブとして読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {} as training data: {}.</source>
        <translation>{} を学習データとして読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {} as {}: {}.</source>
        <translation>{} を {} として読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {}. {}</source>
        <translation>{} を読み込めませんでした。{}</translation>
    </message>
    <message>
        <source>Could not read {}: {}.</source>
        <translation>{} を読み込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not read {}: {}; choose another archive.</source>
        <translation>{} を読み込めませんでした: {}。別のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>Could not resume {}: {}.</source>
        <translation>{} を再開できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not start from {}: {}.</source>
        <translation>{} から開始できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not write {}. {} Choose another place.</source>
        <translation>{} に書き込めませんでした。{} 別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Could not write {}.</source>
        <translation>{} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Could not write {}: {}. Make room, or choose another place.</source>
        <translation>{} に書き込めませんでした: {}。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Could not write {}: {}.</source>
        <translation>{} に書き込めませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not write {}; is the disk full?</source>
        <translation>{} に書き込めませんでした。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>Could not {} {}: {}.</source>
        <translation>操作 ({}) に失敗しました: {}: {}。</translation>
    </message>
    <message>
        <source>GLOO_SOCKET_IFNAME names &apos;{}&apos;, which is no network interface of this machine with an address; &apos;ip address&apos; lists those that are.</source>
        <translation>GLOO_SOCKET_IFNAME の &apos;{}&apos; は、アドレスをもつこのマシンのネットワークインターフェイスではありません。該当するものは &apos;ip address&apos; で一覧できます。</translation>
    </message>
    <message>
        <source>Give the marker a name, such as Chorus.</source>
        <translation>マーカーに「サビ」のような名前を付けてください。</translation>
    </message>
    <message>
        <source>MASTER_ADDR &apos;{}&apos; leads from this machine to itself, and rank {} is on another, {}; give the machine&apos;s address in the network, or name its interface in GLOO_SOCKET_IFNAME.</source>
        <translation>MASTER_ADDR &apos;{}&apos; はこのマシン自身を指していますが、ランク {} は別のマシン {} にあります。ネットワーク上のマシンのアドレスを指定するか、GLOO_SOCKET_IFNAME にインターフェイス名を指定してください。</translation>
    </message>
    <message>
        <source>MASTER_ADDR is &apos;{}&apos;, which this machine does not know ({}); give the name or the address of rank 0&apos;s machine.</source>
        <translation>MASTER_ADDR は &apos;{}&apos; ですが、このマシンでは解決できません ({})。ランク 0 のマシンの名前またはアドレスを指定してください。</translation>
    </message>
    <message>
        <source>MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others see it.</source>
        <translation>MASTER_ADDR が設定されていません。ほかのマシンから見た、ランク 0 のマシンのアドレスを設定してください。</translation>
    </message>
    <message>
        <source>Name a dataset to train on.</source>
        <translation>学習に使うデータセットを指定してください。</translation>
    </message>
    <message>
        <source>Name a dataset with --data, a model with --model, or songs.</source>
        <translation>--data でデータセット、--model でモデル、または曲を指定してください。</translation>
    </message>
    <message>
        <source>Name a folder for the listening test.</source>
        <translation>リスニングテストのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder for the training run.</source>
        <translation>学習ランのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No MIDI input can be opened, {}.</source>
        <translation>MIDI 入力を開けません ({})。</translation>
    </message>
    <message>
        <source>No MIDI output can be opened, {}.</source>
        <translation>MIDI 出力を開けません ({})。</translation>
    </message>
    <message>
        <source>No port of this machine is free: {}.</source>
        <translation>このマシンに空いているポートがありません: {}。</translation>
    </message>
    <message>
        <source>No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small timgm6mb-soundfont), or put a .sf2 or .sf3 file into </source>
        <translation>サウンドフォントが見つからないため、音を鳴らせません。パッケージ fluid-soundfont-gm (または小さい timgm6mb-soundfont) をインストールするか、.sf2 または .sf3 ファイルを次の場所に置いてください: </translation>
    </message>
    <message>
        <source>Nobody answers at {} after {} seconds ({}); start rank 0 there, and check MASTER_ADDR, MASTER_PORT and firewalls.</source>
        <translation>{1} 秒待ちましたが、{0} から応答がありません ({2})。そこでランク 0 を開始し、MASTER_ADDR、MASTER_PORT、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>None of the {} files in {} gave a phrase ({}); choose other files or loosen the rules.</source>
        <translation>{1} の {0} 個のファイルから、フレーズが 1 つも得られませんでした ({2})。別のファイルを選ぶか、条件をゆるめてください。</translation>
    </message>
    <message>
        <source>Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.</source>
        <translation>ポート {} はこのマシンで使用中か、許可されていません。全プロセスで別の MASTER_PORT を選んでください。</translation>
    </message>
    <message>
        <source>Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; set &apos;arithmetic&apos; to auto or float32.</source>
        <translation>bfloat16 の積には AMX または AVX512_BF16 に対応したプロセッサーが必要ですが、ここでは {} を使っています。&apos;arithmetic&apos; を auto または float32 にしてください。</translation>
    </message>
    <message>
        <source>Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and start all processes again.</source>
        <translation>{}:{} のランク 0 は、終了したか、応答がないか、別のプログラムです。MASTER_ADDR と MASTER_PORT を確認し、すべてのプロセスを開始し直してください。</translation>
    </message>
    <message>
        <source>Rank 0 was stopped before the training began.</source>
        <translation>学習が始まる前に rank 0 が停止しました。</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Please report it.</source>
        <translation>起こるはずのない問題が発生しました。ご報告ください。</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {}. Please report it.</source>
        <translation>起こるはずのない問題が発生しました: {}。ご報告ください。</translation>
    </message>
    <message>
        <source>TMPDIR names no folder to unpack it in; set it to one with room</source>
        <translation>TMPDIR に展開先のフォルダーがありません。空きのあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The GPU could not measure the phrases (</source>
        <translation>GPU でフレーズを測定できませんでした (</translation>
    </message>
    <message>
        <source>The GPU could not unpack the phrases (</source>
        <translation>GPU でフレーズを展開できませんでした (</translation>
    </message>
    <message>
        <source>The MIDI {} &quot;{}&quot; could not be opened: {}</source>
        <translation>MIDI デバイス ({}) &quot;{}&quot; を開けませんでした: {}</translation>
    </message>
    <message>
        <source>The funnel cannot be read ({}).</source>
        <translation>ファネルを読み込めません ({})。</translation>
    </message>
    <message>
        <source>The funnel should list nine stages.</source>
        <translation>ファネルには 9 つの段階が必要です。</translation>
    </message>
    <message>
        <source>The funnel&apos;s stage {} should be {}.</source>
        <translation>ファネルの段階 {} は {} でなければなりません。</translation>
    </message>
    <message>
        <source>The loss became infinite at step {}; lower the learning rate and resume from the last checkpoint.</source>
        <translation>ステップ {} で損失が無限大になりました。学習率を下げ、最後のチェックポイントから再開してください。</translation>
    </message>
    <message>
        <source>The metrics cannot be read ({}).</source>
        <translation>指標を読み込めません ({})。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; accompanies a given {} track; choose one that generates from scratch.</source>
        <translation>モデル &apos;{}&apos; は条件トラック {} に伴奏します。ゼロから生成するモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; could not generate: {}</source>
        <translation>モデル &apos;{}&apos; は生成できませんでした: {}</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; generates from scratch; choose one that accompanies a given track.</source>
        <translation>モデル &apos;{}&apos; はゼロから生成します。条件トラックに伴奏するモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model &apos;{}&apos; {}.</source>
        <translation>モデル &apos;{}&apos; を使えません: {}。</translation>
    </message>
    <message>
        <source>The processes could not connect with each other from {}: {}</source>
        <translation>{} からプロセスを互いに接続できませんでした: {}</translation>
    </message>
    <message>
        <source>The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.</source>
        <translation>プロセスは見つかりましたが、{1} のランク {0} が {2} 秒以内にほかのすべてと接続できませんでした。マシンどうしがすべてのポートで通信できるようにするか、GLOO_SOCKET_IFNAME にインターフェイスを指定してください。</translation>
    </message>
    <message>
        <source>The run in {} holds another model than the settings ask for.</source>
        <translation>{} のランのモデルは、設定で指定されたものと異なります。</translation>
    </message>
    <message>
        <source>The sample rate {} is not possible: choose one from {} to {} Hz.</source>
        <translation>サンプルレート {} は使えません。{}～{} Hz から選んでください。</translation>
    </message>
    <message>
        <source>The settings of the generation cannot be read: {}.</source>
        <translation>生成の設定を読み込めません: {}。</translation>
    </message>
    <message>
        <source>The song is longer than {} bars, too long for a piano-roll file.</source>
        <translation>曲が {} 小節を超えているため、ピアノロールファイルには長すぎます。</translation>
    </message>
    <message>
        <source>The song is too long for a MIDI file, {}: what lies beyond {} quarter notes cannot be written; move or delete it.</source>
        <translation>曲が MIDI ファイル {} には長すぎます。4分音符 {} 個分より後は書き込めません。移動するか削除してください。</translation>
    </message>
    <message>
        <source>The song lasts over six hours, too long for one audio file: shorten it or raise its tempo.</source>
        <translation>曲が 6 時間を超えているため、1 つのオーディオファイルには長すぎます。短くするか、テンポを上げてください。</translation>
    </message>
    <message>
        <source>The sound is too short or too quiet to have a loudness; export it without one.</source>
        <translation>音が短すぎるか小さすぎて、ラウドネスを求められません。ラウドネスを指定せずに書き出してください。</translation>
    </message>
    <message>
        <source>The soundfont {} could not be loaded: it is damaged or of an unknown kind.</source>
        <translation>サウンドフォント {} を読み込めませんでした。破損しているか、未対応の種類です。</translation>
    </message>
    <message>
        <source>The soundfont {} is cut short: copy or download it again.</source>
        <translation>サウンドフォント {} は途中で切れています。もう一度コピーするかダウンロードしてください。</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: it has no {}.</source>
        <translation>サウンドフォント {} は破損しています: {} がありません。</translation>
    </message>
    <message>
        <source>The soundfont {} is damaged: {}.</source>
        <translation>サウンドフォント {} は破損しています: {}。</translation>
    </message>
    <message>
        <source>The synthesiser could not be started: there is not enough memory.</source>
        <translation>メモリー不足のため、シンセサイザーを開始できませんでした。</translation>
    </message>
    <message>
        <source>The weights became infinite at step {} (first in &apos;{}&apos;); lower the learning rate and resume from the last checkpoint.</source>
        <translation>ステップ {} で重みが無限大になりました (最初は &apos;{}&apos;)。学習率を下げ、最後のチェックポイントから再開してください。</translation>
    </message>
    <message>
        <source>There are no MIDI files (.mid, .midi, .kar) and no LPD files (.npz) in {}; choose another source.</source>
        <translation>{} に MIDI ファイル (.mid、.midi、.kar) も LPD ファイル (.npz) もありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There are no bars to accompany; select at least one.</source>
        <translation>伴奏する小節がありません。少なくとも 1 小節を選択してください。</translation>
    </message>
    <message>
        <source>There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the device cpu.</source>
        <translation>LibTorch が使える CUDA デバイスがありません。nvidia-smi でドライバーを確認するか、デバイスに cpu を指定してください。</translation>
    </message>
    <message>
        <source>There is no MIDI {} &quot;{}&quot; any more: connect it or choose another.</source>
        <translation>MIDI デバイス ({}) &quot;{}&quot; が見つからなくなりました。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no checkpoint to resume in {}.</source>
        <translation>{} に、再開できるチェックポイントがありません。</translation>
    </message>
    <message>
        <source>There is no folder {} in {}.</source>
        <translation>{1} にフォルダー {0} がありません。</translation>
    </message>
    <message>
        <source>There is no phrase of data to match thresholds to.</source>
        <translation>しきい値を合わせるためのデータのフレーズがありません。</translation>
    </message>
    <message>
        <source>There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.</source>
        <translation>FluidSynth を読み込めなかったため、音が出ません ({})。libfluidsynth3 をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer.</source>
        <translation>インストール済みの FluidSynth が古すぎるため、音が出ません。バージョン 2.2 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no {}; choose a folder or archive of MIDI files.</source>
        <translation>{} がありません。MIDI ファイルのフォルダーまたはアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the archive.</source>
        <translation>アーカイブを開くためのメモリーが足りません。</translation>
    </message>
    <message>
        <source>There is nothing to draw; ask for one phrase at least.</source>
        <translation>描くものがありません。少なくとも 1 フレーズを指定してください。</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Add notes, or unmute a track.</source>
        <translation>書き出すものがありません: 聞こえるトラックにノートがありません。ノートを追加するか、ミュートを解除してください。</translation>
    </message>
    <message>
        <source>There was not enough memory for this: close other programs, or choose less at a time.</source>
        <translation>メモリーが足りません。ほかのプログラムを閉じるか、一度に処理する量を減らしてください。</translation>
    </message>
    <message>
        <source>This build cannot draw {}; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>このビルドでは {} を描けません。cairo (libcairo2-dev) のある環境でビルドしてください。</translation>
    </message>
    <message>
        <source>This build cannot draw; build it where cairo (libcairo2-dev) is installed.</source>
        <translation>このビルドでは描画できません。cairo (libcairo2-dev) のある環境でビルドしてください。</translation>
    </message>
    <message>
        <source>This build cannot write {}; build it where giflib and cairo (libgif-dev, libcairo2-dev) are installed.</source>
        <translation>このビルドでは {} を書き出せません。giflib と cairo (libgif-dev、libcairo2-dev) のある環境でビルドしてください。</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or measure on the CPU.</source>
        <translation>この core/gpu のビルドには CUDA がありません。&apos;cuda&apos; プリセットでビルドするか、CPU で測定してください。</translation>
    </message>
    <message>
        <source>This build of core/gpu has no CUDA; build the &apos;cuda&apos; preset or train on the CPU.</source>
        <translation>この core/gpu のビルドには CUDA がありません。&apos;cuda&apos; プリセットでビルドするか、CPU で学習してください。</translation>
    </message>
    <message>
        <source>This program was built without CUDA; build the &apos;cuda&apos; preset (packaging/gpu), or use the device cpu.</source>
        <translation>このプログラムは CUDA なしでビルドされています。&apos;cuda&apos; プリセット (packaging/gpu) でビルドするか、デバイスに cpu を指定してください。</translation>
    </message>
    <message>
        <source>This program was built without Gloo, over which several processes train together; start one process, or build for processors only, with libgloo-dev installed.</source>
        <translation>このプログラムは、複数プロセスの学習に必要な Gloo なしでビルドされています。1 プロセスで開始するか、libgloo-dev を入れてプロセッサー専用にビルドしてください。</translation>
    </message>
    <message>
        <source>To choose songs by their tags, name the Million Song Dataset&apos;s files as well.</source>
        <translation>タグで曲を選ぶには、Million Song Dataset のファイルも指定してください。</translation>
    </message>
    <message>
        <source>Two models are called {}; the results could not tell them apart.</source>
        <translation>{} という名前のモデルが 2 つあるため、結果を区別できません。</translation>
    </message>
    <message>
        <source>`nonzero` and `shape` should describe five axes</source>
        <translation>`nonzero` と `shape` は 5 軸を表す必要があります</translation>
    </message>
    <message>
        <source>`nonzero` is not in the order that numpy.nonzero gives</source>
        <translation>`nonzero` の順序が numpy.nonzero のものと異なります</translation>
    </message>
    <message>
        <source>a cell of `nonzero` lies outside `shape`</source>
        <translation>`nonzero` のセルが `shape` の外にあります</translation>
    </message>
    <message>
        <source>a tensor has a negative extent</source>
        <translation>負の大きさをもつテンソルがあります</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape is larger than any file</source>
        <translation>テンソルの形状がどんなファイルよりも大きくなっています</translation>
    </message>
    <message>
        <source>a voice of it has more than {} notes, words and signs, which no tune has</source>
        <translation>1 つの声部に {} を超えるノート、語、記号があり、曲としてありえません</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>it could not be unpacked ({}); make room in the folder for temporary files, or set TMPDIR to one with more</source>
        <translation>展開できませんでした ({})。一時ファイル用のフォルダーに空きを作るか、TMPDIR に空きの多いフォルダーを設定してください</translation>
    </message>
    <message>
        <source>it declares XML entities, which scores never do</source>
        <translation>楽譜では使われない XML 実体を宣言しています</translation>
    </message>
    <message>
        <source>it has more elements than a score has</source>
        <translation>要素が楽譜にしては多すぎます</translation>
    </message>
    <message>
        <source>it has more than two channels</source>
        <translation>チャンネルが 2 つより多くあります</translation>
    </message>
    <message>
        <source>it has more than {} entries, too many to be music</source>
        <translation>項目が {} を超えており、音楽としては多すぎます</translation>
    </message>
    <message>
        <source>it has more than {} measures with its repeats</source>
        <translation>反復を含めた小節が {} を超えています</translation>
    </message>
    <message>
        <source>it has more than {} measures</source>
        <translation>小節が {} を超えています</translation>
    </message>
    <message>
        <source>it has more than {} notes and signs with its repeats, which is too much to open; take repeats out of it</source>
        <translation>反復を含めたノートと記号が {} を超えており、開くには多すぎます。反復を減らしてください</translation>
    </message>
    <message>
        <source>it has more than {} notes with its repeated measures, which is too much to open; take some out of it</source>
        <translation>反復小節を含めたノートが {} を超えており、開くには多すぎます。反復小節を減らしてください</translation>
    </message>
    <message>
        <source>it has more than {} voices</source>
        <translation>声部が {} を超えています</translation>
    </message>
    <message>
        <source>it has no MIDI header</source>
        <translation>MIDI ヘッダーがありません</translation>
    </message>
    <message>
        <source>it has no array &apos;{}&apos;</source>
        <translation>配列 &apos;{}&apos; がありません</translation>
    </message>
    <message>
        <source>it has no device to play on</source>
        <translation>再生に使うデバイスがありません</translation>
    </message>
    <message>
        <source>it has no info.json that can be read; it is not of pypianoroll&apos;s making</source>
        <translation>読み込める info.json がなく、pypianoroll で作られたものではありません</translation>
    </message>
    <message>
        <source>it has no list of presets</source>
        <translation>プリセットの一覧がありません</translation>
    </message>
    <message>
        <source>it has no tracks</source>
        <translation>トラックがありません</translation>
    </message>
    <message>
        <source>it has no tune: no line of it begins with X:</source>
        <translation>曲がありません。X: で始まる行がないためです</translation>
    </message>
    <message>
        <source>it has {} measures in {} parts, which is too much to open; take parts or measures out of it</source>
        <translation>{1} パートに {0} 小節あり、開くには多すぎます。パートまたは小節を減らしてください</translation>
    </message>
    <message>
        <source>it holds a number that is beyond all bounds</source>
        <translation>範囲をはるかに超える数値があります</translation>
    </message>
    <message>
        <source>it holds pickled objects, which could run any code; save it again with allow_pickle=False</source>
        <translation>任意のコードを実行しうる pickle オブジェクトが含まれています。allow_pickle=False で保存し直してください</translation>
    </message>
    <message>
        <source>it holds records, which are no piano-roll</source>
        <translation>ピアノロールではないレコードが含まれています</translation>
    </message>
    <message>
        <source>it holds single bars, and nothing says which of them follow one another; use the array of phrases</source>
        <translation>単独の小節だけで、どれが続くか分かりません。フレーズの配列を使ってください</translation>
    </message>
    <message>
        <source>it is XML, but no MuseScore score: its root is called &apos;{}&apos;</source>
        <translation>XML ですが、MuseScore の楽譜ではありません。ルート要素は &apos;{}&apos; です</translation>
    </message>
    <message>
        <source>it is XML, but no MusicXML score: its root is called &apos;{}&apos;</source>
        <translation>XML ですが、MusicXML の楽譜ではありません。ルート要素は &apos;{}&apos; です</translation>
    </message>
    <message>
        <source>it is a MusicXML score without a list of parts</source>
        <translation>パートの一覧がない MusicXML の楽譜です</translation>
    </message>
    <message>
        <source>it is a damaged zip archive</source>
        <translation>破損した zip アーカイブです</translation>
    </message>
    <message>
        <source>it is a file of MuseScore without a score of a known version in it; open the score itself in MuseScore (musescore.org, free) and save it again</source>
        <translation>MuseScore のファイルですが、対応するバージョンの楽譜が入っていません。楽譜そのものを MuseScore (musescore.org、無料) で開いて保存し直してください</translation>
    </message>
    <message>
        <source>it is a {} model of {} width, and a {} of {} width cannot start from that</source>
        <translation>幅 {1} の {0} モデルであり、幅 {3} の {2} の出発点にはできません</translation>
    </message>
    <message>
        <source>it is an archive without a score in it</source>
        <translation>楽譜の入っていないアーカイブです</translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation>途中で切れているか、破損しています</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it is cut short: it breaks off after {} bytes, in the middle of the project</source>
        <translation>途中で切れています。{} バイトで、プロジェクトの途中で終わっています</translation>
    </message>
    <message>
        <source>it is damaged at byte {} of {}, from where it cannot be read</source>
        <translation>{1} バイト中 {0} バイト目で破損しており、そこから先を読み込めません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is in Fortran order; save it in C order</source>
        <translation>Fortran 順です。C 順で保存してください</translation>
    </message>
    <message>
        <source>it is no file of Guitar Pro 3, 4 or 5; MuseScore (musescore.org, free) opens newer ones and exports them as MusicXML</source>
        <translation>Guitar Pro 3、4、5 のファイルではありません。新しいものは MuseScore (musescore.org、無料) で開き、MusicXML として書き出せます</translation>
    </message>
    <message>
        <source>it is not a MuseGAN Studio project</source>
        <translation>MuseGAN Studio のプロジェクトではありません</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>zip アーカイブではありません</translation>
    </message>
    <message>
        <source>it is not a zip archive, or a damaged one</source>
        <translation>zip アーカイブではないか、破損しています</translation>
    </message>
    <message>
        <source>it is not in numpy&apos;s format</source>
        <translation>numpy の形式ではありません</translation>
    </message>
    <message>
        <source>it is not well-formed XML in line {}: {}</source>
        <translation>XML の {} 行目に誤りがあります: {}</translation>
    </message>
    <message>
        <source>it is of Guitar Pro {}; TuxGuitar (tuxguitar.app, free) opens it and exports MIDI</source>
        <translation>Guitar Pro {} のファイルです。TuxGuitar (tuxguitar.app、無料) で開き、MIDI として書き出せます</translation>
    </message>
    <message>
        <source>it is of MuseScore 1; open it in a newer MuseScore (musescore.org, free) and save it again</source>
        <translation>MuseScore 1 のファイルです。新しい MuseScore (musescore.org、無料) で開いて保存し直してください</translation>
    </message>
    <message>
        <source>it is too short to be a safetensors file</source>
        <translation>safetensors ファイルとしては短すぎます</translation>
    </message>
    <message>
        <source>it lacks `nonzero` or `shape`</source>
        <translation>`nonzero` または `shape` がありません</translation>
    </message>
    <message>
        <source>it lasts more than a day</source>
        <translation>長さが 1 日を超えています</translation>
    </message>
    <message>
        <source>it lasts over half an hour</source>
        <translation>30 分を超えています</translation>
    </message>
    <message>
        <source>it says that it has {} measures and {} tracks, which cannot be; export it once more</source>
        <translation>{} 小節、{} トラックと書かれていますが、ありえない数です。もう一度書き出してください</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB</source>
        <translation>展開すると {} MiB を超えます</translation>
    </message>
    <message>
        <source>it unpacks to more than {} times its size, which music never does</source>
        <translation>展開すると元の {} 倍を超えます。音楽ではありえません</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program; update to open it</source>
        <translation>このプログラムの新しいバージョンで保存されています。開くには更新してください</translation>
    </message>
    <message>
        <source>its &apos;binary_neurons&apos; is none of none, deterministic and stochastic</source>
        <translation>&apos;binary_neurons&apos; が none、deterministic、stochastic のいずれでもありません</translation>
    </message>
    <message>
        <source>its &apos;critic&apos; is none of paper, streams and v1</source>
        <translation>&apos;critic&apos; が paper、streams、v1 のいずれでもありません</translation>
    </message>
    <message>
        <source>its &apos;given&apos; track is none of the five families</source>
        <translation>&apos;given&apos; のトラックが 5 つのファミリーのいずれでもありません</translation>
    </message>
    <message>
        <source>its &apos;model&apos; is none of jamming, composer and hybrid</source>
        <translation>&apos;model&apos; が jamming、composer、hybrid のいずれでもありません</translation>
    </message>
    <message>
        <source>its &apos;width&apos; is neither paper nor compact</source>
        <translation>&apos;width&apos; が paper でも compact でもありません</translation>
    </message>
    <message>
        <source>its array &apos;shape&apos; cannot be read: {}</source>
        <translation>配列 &apos;shape&apos; を読み込めません: {}</translation>
    </message>
    <message>
        <source>its array &apos;{}&apos; cannot be read: {}</source>
        <translation>配列 &apos;{}&apos; を読み込めません: {}</translation>
    </message>
    <message>
        <source>its calibration has no rule of eight numbers for &apos;{}.{}&apos;</source>
        <translation>調整値に、&apos;{}.{}&apos; の 8 個の数値による規則がありません</translation>
    </message>
    <message>
        <source>its calibration has no threshold of three numbers for &apos;{}.{}&apos;</source>
        <translation>調整値に、&apos;{}.{}&apos; の 3 個の数値によるしきい値がありません</translation>
    </message>
    <message>
        <source>its dynamics have no {} numbers from {} to {} for &apos;{}.{}&apos;</source>
        <translation>ダイナミクスに、&apos;{3}.{4}&apos; の {1} から {2} までの {0} 個の数値がありません</translation>
    </message>
    <message>
        <source>its elements are nested too deeply to be a score</source>
        <translation>要素の入れ子が楽譜にしては深すぎます</translation>
    </message>
    <message>
        <source>its elements are of type &apos;{}&apos;, which is no piano-roll&apos;s</source>
        <translation>要素の型が &apos;{}&apos; であり、ピアノロールのものではありません</translation>
    </message>
    <message>
        <source>its first tune has no K: field, which begins the notes</source>
        <translation>最初の曲に、ノートの始まりを示す K: 欄がありません</translation>
    </message>
    <message>
        <source>its header cannot be read ({})</source>
        <translation>ヘッダーを読み込めません ({})</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>ヘッダーが途中で切れています</translation>
    </message>
    <message>
        <source>its header is longer than the file (is it truncated, or not a safetensors file?)</source>
        <translation>ヘッダーがファイルより長くなっています (途中で切れているか、safetensors ファイルではありません)</translation>
    </message>
    <message>
        <source>its header is not one that numpy writes</source>
        <translation>ヘッダーが numpy の書くものではありません</translation>
    </message>
    <message>
        <source>its info.json lacks what pypianoroll writes there</source>
        <translation>info.json に、pypianoroll が書き込む内容がありません</translation>
    </message>
    <message>
        <source>its list of presets contradicts itself</source>
        <translation>プリセットの一覧が矛盾しています</translation>
    </message>
    <message>
        <source>its list of presets has an impossible size</source>
        <translation>プリセットの一覧の大きさがあり得ません</translation>
    </message>
    <message>
        <source>its notes last longer than a day</source>
        <translation>ノートの長さが 1 日を超えています</translation>
    </message>
    <message>
        <source>its resolution of {} steps a beat is not between 1 and {}</source>
        <translation>1 拍あたり {} ステップの分解能が、1～{} の範囲にありません</translation>
    </message>
    <message>
        <source>its settings cannot be read ({})</source>
        <translation>設定を読み込めません ({})</translation>
    </message>
    <message>
        <source>its shape ({}) is none of the public training data</source>
        <translation>形状 ({}) が公開学習データのものではありません</translation>
    </message>
    <message>
        <source>its shape makes no sense</source>
        <translation>形状が正しくありません</translation>
    </message>
    <message>
        <source>its shape promises more phrases than there are notes</source>
        <translation>形状によるフレーズ数がノート数より多くなっています</translation>
    </message>
    <message>
        <source>its shape promises more than it holds</source>
        <translation>形状が示す量よりデータが少なくなっています</translation>
    </message>
    <message>
        <source>its tensor &apos;{}&apos; has a shape that does not fit this model</source>
        <translation>テンソル &apos;{}&apos; の形状がこのモデルに合いません</translation>
    </message>
    <message>
        <source>libpulse is not installed</source>
        <translation>libpulse がインストールされていません</translation>
    </message>
    <message>
        <source>no JACK server is running</source>
        <translation>JACK サーバーが動作していません</translation>
    </message>
    <message>
        <source>no PulseAudio server is running</source>
        <translation>PulseAudio サーバーが動作していません</translation>
    </message>
    <message>
        <source>none of its presets can be chosen</source>
        <translation>選べるプリセットがありません</translation>
    </message>
    <message>
        <source>phrase {} comes from a song that is not listed</source>
        <translation>フレーズ {} の元の曲が一覧にありません</translation>
    </message>
    <message>
        <source>phrase {} is in no split</source>
        <translation>フレーズ {} はどの区分にもありません</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the unknown type &apos;{}&apos;</source>
        <translation>テンソル &apos;{}&apos; の型 &apos;{}&apos; は未対応です</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has {} bytes where its shape needs {}</source>
        <translation>テンソル &apos;{0}&apos; の形状には {2} バイト必要ですが、{1} バイトです</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; is neither float32 nor float16</source>
        <translation>テンソル &apos;{}&apos; は float32 でも float16 でもありません</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lies outside the file (is it truncated?)</source>
        <translation>テンソル &apos;{}&apos; がファイルの範囲外にあります (途中で切れていませんか?)</translation>
    </message>
    <message>
        <source>the JACK server refused our ports</source>
        <translation>JACK サーバーにポートを拒否されました</translation>
    </message>
    <message>
        <source>the JACK server runs at {} Hz, beyond the synthesiser&apos;s {} Hz</source>
        <translation>JACK サーバーが {} Hz で動作しており、シンセサイザーの上限 {} Hz を超えています</translation>
    </message>
    <message>
        <source>the PulseAudio server does not answer</source>
        <translation>PulseAudio サーバーが応答しません</translation>
    </message>
    <message>
        <source>the checkpoint has no tensor &apos;{}&apos;</source>
        <translation>チェックポイントにテンソル &apos;{}&apos; がありません</translation>
    </message>
    <message>
        <source>the checkpoint&apos;s tensor &apos;{}&apos; has another shape than this model&apos;s</source>
        <translation>チェックポイントのテンソル &apos;{}&apos; の形状が、このモデルと異なります</translation>
    </message>
    <message>
        <source>the installed libpulse is too old</source>
        <translation>インストール済みの libpulse が古すぎます</translation>
    </message>
    <message>
        <source>the score in it unpacks to more than {} MiB, which no score does</source>
        <translation>中の楽譜を展開すると {} MiB を超えます。楽譜ではありえません</translation>
    </message>
    <message>
        <source>the sizes of its track {} do not agree</source>
        <translation>トラック {} のサイズが一致しません</translation>
    </message>
    <message>
        <source>the zip archive could not be made</source>
        <translation>zip アーカイブを作成できませんでした</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>音が入っていません</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>this FluidSynth has no such driver</source>
        <translation>この FluidSynth には、そのドライバーがありません</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>テンソルのうち 2 つが重なっています</translation>
    </message>
    <message>
        <source>version {} of numpy&apos;s format is unknown</source>
        <translation>numpy 形式のバージョン {} は未対応です</translation>
    </message>
    <message>
        <source>what is usual in its data has no mean and deviation for &apos;{}&apos;</source>
        <translation>データの標準値に、&apos;{}&apos; の平均と偏差がありません</translation>
    </message>
    <message>
        <source>what is usual in its data is no JSON object</source>
        <translation>データの標準値が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>{} Choose another soundfont, or other instruments.</source>
        <translation>{} 別のサウンドフォントか、別の楽器を選んでください。</translation>
    </message>
    <message>
        <source>{} Set TMPDIR to a folder that can be written to.</source>
        <translation>{} TMPDIR に、書き込みできるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>{} accompanies a given track; choose a dataset to take it from.</source>
        <translation>{} は条件トラックに伴奏します。トラックを取り出すデータセットを選んでください。</translation>
    </message>
    <message>
        <source>{} already holds a training run; resume it or choose another folder.</source>
        <translation>{} にはすでに学習ランがあります。再開するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{} answers another test than that of the key.</source>
        <translation>{} は、このキーとは別のテストへの回答です。</translation>
    </message>
    <message>
        <source>{} belongs to another build; build or install the program again.</source>
        <translation>{} は別のビルドのものです。プログラムをビルドまたはインストールし直してください。</translation>
    </message>
    <message>
        <source>{} cannot be played: {}.</source>
        <translation>{} を再生できません: {}。</translation>
    </message>
    <message>
        <source>{} could not be used: {}.</source>
        <translation>{} を使えませんでした: {}。</translation>
    </message>
    <message>
        <source>{} does not fit the test: {}.</source>
        <translation>{} はこのテストに合いません: {}。</translation>
    </message>
    <message>
        <source>{} does not hold the network that its card names: {}.</source>
        <translation>{} には、カードに書かれたネットワークが入っていません: {}。</translation>
    </message>
    <message>
        <source>{} has done {} steps, but none of its checkpoints is there any more, so it cannot go on; begin another run.</source>
        <translation>{} は {} ステップ実行されましたが、チェックポイントが残っていないため続けられません。新しいランを開始してください。</translation>
    </message>
    <message>
        <source>{} has gone while it was read; connect or mount it again.</source>
        <translation>{} は読み込み中に失われました。もう一度接続またはマウントしてください。</translation>
    </message>
    <message>
        <source>{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.</source>
        <translation>{} の拡張子からは、オーディオの種類がわかりません。.wav、.flac、.ogg のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{} has no object of &apos;settings&apos;.</source>
        <translation>{} に &apos;settings&apos; オブジェクトがありません。</translation>
    </message>
    <message>
        <source>{} has no phrase to train this model on.</source>
        <translation>{} には、このモデルを学習できるフレーズがありません。</translation>
    </message>
    <message>
        <source>{} has no phrases in it; build the dataset again.</source>
        <translation>{} にはフレーズがありません。データセットを作り直してください。</translation>
    </message>
    <message>
        <source>{} has no phrases in its {} part; choose another --split.</source>
        <translation>{} の区分 {} にはフレーズがありません。別の --split を選んでください。</translation>
    </message>
    <message>
        <source>{} has no place for the test.</source>
        <translation>{} にはテストのための場所がありません。</translation>
    </message>
    <message>
        <source>{} has no tensor named &apos;{}&apos;; is it the right kind of file?</source>
        <translation>{} に &apos;{}&apos; というテンソルがありません。正しい種類のファイルですか?</translation>
    </message>
    <message>
        <source>{} has no tracks of two different songs to put together; take a dataset of more songs.</source>
        <translation>{} には、組み合わせられる別々の 2 曲のトラックがありません。もっと曲の多いデータセットを使ってください。</translation>
    </message>
    <message>
        <source>{} has too few phrases in which the {} track plays throughout, to be accompanied.</source>
        <translation>{} には、{} トラックが全体で鳴っていて伴奏できるフレーズが足りません。</translation>
    </message>
    <message>
        <source>{} has too few phrases in which two tracks play throughout to be the real ones.</source>
        <translation>{} には、2 つのトラックが全体で鳴っていて本物として使えるフレーズが足りません。</translation>
    </message>
    <message>
        <source>{} has {} bytes, more than the {} allowed here.</source>
        <translation>{} は {} バイトあり、ここで許される {} バイトを超えています。</translation>
    </message>
    <message>
        <source>{} holds damaged answers: {}.</source>
        <translation>{} の回答は破損しています: {}。</translation>
    </message>
    <message>
        <source>{} holds event files already; name another folder, or delete them.</source>
        <translation>{} にはすでにイベントファイルがあります。別のフォルダーを指定するか、削除してください。</translation>
    </message>
    <message>
        <source>{} holds no prints of training phrases; make some with musegan dataset prints.</source>
        <translation>{} には学習フレーズの指紋がありません。musegan dataset prints で作成してください。</translation>
    </message>
    <message>
        <source>{} holds no sample of step {}; the nearest is of step {}.</source>
        <translation>{} にはステップ {} のサンプルがありません。もっとも近いのはステップ {} です。</translation>
    </message>
    <message>
        <source>{} holds no samples of a training.</source>
        <translation>{} には学習のサンプルがありません。</translation>
    </message>
    <message>
        <source>{} holds prints of another kind than this version&apos;s; make them again with musegan dataset prints.</source>
        <translation>{} の指紋は、このバージョンのものと種類が異なります。musegan dataset prints で作り直してください。</translation>
    </message>
    <message>
        <source>{} holds {} instead of a JSON object.</source>
        <translation>{} の内容が JSON オブジェクトではなく、{} になっています。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; it must be a whole number from {} to {}.</source>
        <translation>{} が &apos;{}&apos; です。{} から {} までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>{} is a damaged key of a listening test: {}.</source>
        <translation>{} はリスニングテストの破損したキーです: {}。</translation>
    </message>
    <message>
        <source>{} is a damaged listening test: {}.</source>
        <translation>{} は破損したリスニングテストです: {}。</translation>
    </message>
    <message>
        <source>{} is a folder, not a file.</source>
        <translation>{} はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>{} is a folder, not a soundfont.</source>
        <translation>{} はサウンドフォントではなくフォルダーです。</translation>
    </message>
    <message>
        <source>{} is a folder; a dataset is one file, built of a folder of music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} はフォルダーです。データセットは 1 つのファイルで、音楽のフォルダーから「データ &gt; データセットを作成」または &apos;musegan dataset build&apos; で作成します。</translation>
    </message>
    <message>
        <source>{} is a {} of another version than this program knows.</source>
        <translation>{} ({}) は、このプログラムでは未対応のバージョンです。</translation>
    </message>
    <message>
        <source>{} is being trained right now; stop that training first.</source>
        <translation>{} は現在学習中です。先にその学習を停止してください。</translation>
    </message>
    <message>
        <source>{} is damaged after {} entries ({}); get it again, or unpack what can be saved and choose the folder.</source>
        <translation>{} は {} 項目の後で破損しています ({})。入手し直すか、取り出せるものを展開してそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{} is damaged, or no {}: it is not JSON.</source>
        <translation>{} は破損しているか、目的の種類 ({}) ではありません: JSON ではありません。</translation>
    </message>
    <message>
        <source>{} is damaged: its &apos;{}&apos; should be {} of shape [{}]; build the dataset again.</source>
        <translation>{0} は破損しています: &apos;{1}&apos; は形状 [{3}] の {2} でなければなりません。データセットを作り直してください。</translation>
    </message>
    <message>
        <source>{} is damaged: {}; build the dataset again.</source>
        <translation>{} は破損しています: {}。データセットを作り直してください。</translation>
    </message>
    <message>
        <source>{} is neither a folder nor an archive that can be read.</source>
        <translation>{} はフォルダーでも、読み込めるアーカイブでもありません。</translation>
    </message>
    <message>
        <source>{} is no dataset, whose name ends in {}; build one of your music with Data &gt; Build, or with &apos;musegan dataset build&apos;.</source>
        <translation>{} はデータセットではありません。データセットの名前は {} で終わります。「データ &gt; データセットを作成」または &apos;musegan dataset build&apos; で、音楽から作成してください。</translation>
    </message>
    <message>
        <source>{} is no regular file; choose another.</source>
        <translation>{} は通常のファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{} is no training run: it has no run.json.</source>
        <translation>{} は学習ランではありません: run.json がありません。</translation>
    </message>
    <message>
        <source>{} is no {}.</source>
        <translation>{} は目的の種類 ({}) ではありません。</translation>
    </message>
    <message>
        <source>{} is not JSON: {}.</source>
        <translation>{} は JSON ではありません: {}。</translation>
    </message>
    <message>
        <source>{} is not a dataset of this program; build one with `musegan dataset build`.</source>
        <translation>{} はこのプログラムのデータセットではありません。`musegan dataset build` で作成してください。</translation>
    </message>
    <message>
        <source>{} is not a list of track ids: &apos;{}&apos; is none (TR, five letters, eleven digits).</source>
        <translation>{} はトラック ID の一覧ではありません: &apos;{}&apos; は ID ではありません (TR、英字 5 文字、数字 11 桁)。</translation>
    </message>
    <message>
        <source>{} is not a model of this program: {}.</source>
        <translation>{} はこのプログラムのモデルではありません: {}。</translation>
    </message>
    <message>
        <source>{} is not a soundfont: choose a file that ends in .sf2 or .sf3.</source>
        <translation>{} はサウンドフォントではありません。.sf2 または .sf3 で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} is not finished: {} of {} trials are answered.</source>
        <translation>{0} は未完了です。{2} 問中 {1} 問に回答済みです。</translation>
    </message>
    <message>
        <source>{} is not set; set it, or start the processes with torchrun.</source>
        <translation>{} が設定されていません。設定するか、torchrun でプロセスを開始してください。</translation>
    </message>
    <message>
        <source>{} is not the beginning of this test.</source>
        <translation>{} はこのテストの途中経過ではありません。</translation>
    </message>
    <message>
        <source>{} is not the match_scores.json of the Lakh dataset: it should be an object of objects of numbers.</source>
        <translation>{} は Lakh データセットの match_scores.json ではありません。数値のオブジェクトを収めたオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>{} is not whole; build or install the program again.</source>
        <translation>{} は不完全です。プログラムをビルドまたはインストールし直してください。</translation>
    </message>
    <message>
        <source>{} is there already; name a new folder for the listening test.</source>
        <translation>{} はすでに存在します。リスニングテスト用の新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{} is write-protected; choose another name, or allow writing to it.</source>
        <translation>{} は書き込み禁止です。別の名前を選ぶか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{} is {}, but {} is {}; ranks are counted from 0 to one less.</source>
        <translation>{} が {} なのに、{} が {} です。ランクは 0 から総数 - 1 までです。</translation>
    </message>
    <message>
        <source>{} makes no note with the seed {}; train it longer, or take another seed.</source>
        <translation>{} はシード {} でノートを生成しません。さらに学習させるか、別のシードを使ってください。</translation>
    </message>
    <message>
        <source>{} may not be read ({}); ask for access to it, or choose another folder.</source>
        <translation>{} の読み込みが許可されていません ({})。アクセス権を取得するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{} names no track.</source>
        <translation>{} にトラックの指定がありません。</translation>
    </message>
    <message>
        <source>{} was built by another version of this program; build it again.</source>
        <translation>{} は、このプログラムの別のバージョンで作成されています。作り直してください。</translation>
    </message>
    <message>
        <source>Could not lock {}.</source>
        <translation>{} をロックできませんでした。</translation>
    </message>
    <message>
        <source>Could not make a temporary folder: {}</source>
        <translation>一時フォルダーを作成できませんでした: {}</translation>
    </message>
    <message>
        <source>Could not make the folder {}.</source>
        <translation>フォルダー {} を作成できませんでした。</translation>
    </message>
    <message>
        <source>Could not make {}: {}.</source>
        <translation>{} を作成できませんでした: {}。</translation>
    </message>
    <message>
        <source>Could not restore {}: {}</source>
        <translation>{} を復元できませんでした: {}</translation>
    </message>
    <message>
        <source>{} could not be moved to the bin; delete the folder by hand.</source>
        <translation>{} をゴミ箱に移動できませんでした。フォルダーを手動で削除してください。</translation>
    </message>
    <message>
        <source>{} is not an autosaved song, or is damaged.</source>
        <translation>{} は自動保存された曲ではないか、破損しています。</translation>
    </message>
    <message>
        <source>{} is not finished: questions about the listener are not answered.</source>
        <translation>{} は完了していません: 聞き手についての質問に未回答のものがあります。</translation>
    </message>
    <message>
        <source>No folder could be made in {}; free some space there.</source>
        <translation>{} にフォルダーを作成できませんでした。空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI ファイル (%1)</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll の曲 (*.npz)</translation>
    </message>
</context>
<context>
    <name>InsertPhrase</name>
    <message>
        <source>It fills %1 of %2</source>
        <translation>%2 の %1 に入りました</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>3 to 6 years</source>
        <translation>3～6 年</translation>
    </message>
    <message>
        <source>Accompany this track; none: generate from scratch</source>
        <translation>伴奏するトラック。none: ゼロから生成</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>Acoustic bass</source>
        <translation>アコースティックベース</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate</source>
        <translation>Adam の学習率</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of gradients</source>
        <translation>Adam による勾配の記憶</translation>
    </message>
    <message>
        <source>Adam&apos;s memory of squared gradients</source>
        <translation>Adam による勾配の二乗の記憶</translation>
    </message>
    <message>
        <source>Agogo</source>
        <translation>アゴゴ</translation>
    </message>
    <message>
        <source>Alto sax</source>
        <translation>アルトサックス</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Atmosphere</source>
        <translation>アトモスフィア</translation>
    </message>
    <message>
        <source>Bagpipe</source>
        <translation>バグパイプ</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>バンジョー</translation>
    </message>
    <message>
        <source>Baritone sax</source>
        <translation>バリトンサックス</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Bass and lead</source>
        <translation>ベース+リード</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>ファゴット</translation>
    </message>
    <message>
        <source>Batch normalisation in the generator; without it the paper&apos;s ablated model</source>
        <translation>生成器のバッチ正規化。なしでは論文のアブレーションモデルになる</translation>
    </message>
    <message>
        <source>Begin with the weights of this model or checkpoint (same model and width, any given track)</source>
        <translation>このモデルまたはチェックポイントの重みから開始 (モデルと幅は同じ、条件トラックは任意)</translation>
    </message>
    <message>
        <source>Bird tweet</source>
        <translation>鳥のさえずり</translation>
    </message>
    <message>
        <source>Blown bottle</source>
        <translation>ボトルブロウ</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>ボウパッド</translation>
    </message>
    <message>
        <source>Brass section</source>
        <translation>ブラスセクション</translation>
    </message>
    <message>
        <source>Breath noise</source>
        <translation>ブレスノイズ</translation>
    </message>
    <message>
        <source>Bright piano</source>
        <translation>ブライトピアノ</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>ブライトネス</translation>
    </message>
    <message>
        <source>Cabasa</source>
        <translation>カバサ</translation>
    </message>
    <message>
        <source>Calliope lead</source>
        <translation>カリオペリード</translation>
    </message>
    <message>
        <source>Can you read sheet music?</source>
        <translation>楽譜を読めますか?</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>チェロ</translation>
    </message>
    <message>
        <source>Charang lead</source>
        <translation>チャランゴリード</translation>
    </message>
    <message>
        <source>Chiff lead</source>
        <translation>チフリード</translation>
    </message>
    <message>
        <source>China</source>
        <translation>チャイナ</translation>
    </message>
    <message>
        <source>Choir aahs</source>
        <translation>クワイア「アー」</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>クワイアパッド</translation>
    </message>
    <message>
        <source>Church organ</source>
        <translation>チャーチオルガン</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>クラップ</translation>
    </message>
    <message>
        <source>Clarinet</source>
        <translation>クラリネット</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>クラベス</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>クラビネット</translation>
    </message>
    <message>
        <source>Clean guitar</source>
        <translation>クリーンギター</translation>
    </message>
    <message>
        <source>Contrabass</source>
        <translation>コントラバス</translation>
    </message>
    <message>
        <source>Counts bars in which enough families sound and enough notes begin.</source>
        <translation>十分な数のファミリーが鳴り、十分な数のノートが始まる小節を数えます。</translation>
    </message>
    <message>
        <source>Cowbell</source>
        <translation>カウベル</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Crash 2</source>
        <translation>クラッシュ 2</translation>
    </message>
    <message>
        <source>Critic updates a generator update</source>
        <translation>生成器の更新 1 回あたりのクリティックの更新回数</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next, which counts as often</source>
        <translation>ペナルティからペナルティまでのクリティックの更新回数 (その分、ペナルティを重くする)</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>クリスタル</translation>
    </message>
    <message>
        <source>Cuica</source>
        <translation>クイーカ</translation>
    </message>
    <message>
        <source>Cuica 2</source>
        <translation>クイーカ 2</translation>
    </message>
    <message>
        <source>Cuts each song at the boundaries of its structure.</source>
        <translation>各曲を構造の境目で分割します。</translation>
    </message>
    <message>
        <source>Dataset file (see &apos;musegan dataset build&apos;)</source>
        <translation>データセットファイル (&apos;musegan dataset build&apos; を参照)</translation>
    </message>
    <message>
        <source>Distortion guitar</source>
        <translation>ディストーションギター</translation>
    </message>
    <message>
        <source>Do you compose, arrange, record or produce music?</source>
        <translation>作曲、編曲、録音、または音楽制作をしますか?</translation>
    </message>
    <message>
        <source>Drawbar organ</source>
        <translation>ドローバーオルガン</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Dulcimer</source>
        <translation>ダルシマー</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Echoes</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Electric grand</source>
        <translation>エレクトリックグランド</translation>
    </message>
    <message>
        <source>Electric piano 1 (Rhodes)</source>
        <translation>エレピ 1 (Rhodes)</translation>
    </message>
    <message>
        <source>Electric piano 2 (DX)</source>
        <translation>エレピ 2 (DX)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>イングリッシュホルン</translation>
    </message>
    <message>
        <source>Evaluations without a better one after which the training stops; 0: it goes on</source>
        <translation>改善がないまま学習を停止するまでの評価回数。0: 停止しない</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>フィドル</translation>
    </message>
    <message>
        <source>Fifths lead</source>
        <translation>5度リード</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>フィンガーベース</translation>
    </message>
    <message>
        <source>Floor tom</source>
        <translation>フロアタム</translation>
    </message>
    <message>
        <source>Fluently</source>
        <translation>すらすら読める</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>フルート</translation>
    </message>
    <message>
        <source>Folder for the run: settings, curves, checkpoints, samples</source>
        <translation>ランのフォルダー: 設定、曲線、チェックポイント、サンプル</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>フレンチホルン</translation>
    </message>
    <message>
        <source>Fret noise</source>
        <translation>フレットノイズ</translation>
    </message>
    <message>
        <source>Fretless bass</source>
        <translation>フレットレスベース</translation>
    </message>
    <message>
        <source>Generator updates</source>
        <translation>生成器の更新回数</translation>
    </message>
    <message>
        <source>Generator updates after which it would reach 0; 0: the last one</source>
        <translation>学習率が 0 に達する生成器の更新回数。0: 最後の更新</translation>
    </message>
    <message>
        <source>Generator updates before a linear schedule begins to fall</source>
        <translation>線形スケジュールで下がり始めるまでの生成器の更新回数</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>グロッケンシュピール</translation>
    </message>
    <message>
        <source>Goblins</source>
        <translation>ゴブリン</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>グランドピアノ</translation>
    </message>
    <message>
        <source>Guiro</source>
        <translation>ギロ</translation>
    </message>
    <message>
        <source>Guiro 2</source>
        <translation>ギロ 2</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Guitar harmonics</source>
        <translation>ギターハーモニクス</translation>
    </message>
    <message>
        <source>Gunshot</source>
        <translation>銃声</translation>
    </message>
    <message>
        <source>Halo pad</source>
        <translation>ハローパッド</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>ハーモニカ</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>ハープ</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>ハープシコード</translation>
    </message>
    <message>
        <source>Hat pedal</source>
        <translation>ハットペダル</translation>
    </message>
    <message>
        <source>Have you studied music at a university, or worked as a musician, music teacher or sound engineer?</source>
        <translation>大学で音楽を学んだこと、または音楽家、音楽教師、音響技術者として働いたことがありますか?</translation>
    </message>
    <message>
        <source>Helicopter</source>
        <translation>ヘリコプター</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>ハイハット</translation>
    </message>
    <message>
        <source>High agogo</source>
        <translation>ハイアゴゴ</translation>
    </message>
    <message>
        <source>High bongo</source>
        <translation>ハイボンゴ</translation>
    </message>
    <message>
        <source>High conga</source>
        <translation>ハイコンガ</translation>
    </message>
    <message>
        <source>High timb.</source>
        <translation>ハイティンバ</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>ハイタム</translation>
    </message>
    <message>
        <source>Honky-tonk</source>
        <translation>ホンキートンク</translation>
    </message>
    <message>
        <source>How long have you had music lessons, in an instrument, singing or theory?</source>
        <translation>楽器、歌、音楽理論のレッスンをどのくらい受けたことがありますか?</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>ジャズギター</translation>
    </message>
    <message>
        <source>Kalimba</source>
        <translation>カリンバ</translation>
    </message>
    <message>
        <source>Keeps notes from C1 to B7 that last two steps or more.</source>
        <translation>C1 から B7 までで、2 ステップ以上続くノートを残します。</translation>
    </message>
    <message>
        <source>Keeps songs in 4/4 throughout, with their first beat at 0.</source>
        <translation>全体が 4/4 拍子で、最初の拍が 0 にある曲を残します。</translation>
    </message>
    <message>
        <source>Keeps songs that the Lakh metadata matches and the chosen lists and tags name.</source>
        <translation>Lakh のメタデータと一致し、選択したリストとタグに該当する曲を残します。</translation>
    </message>
    <message>
        <source>Keeps the first of several files with the same notes.</source>
        <translation>同じノートをもつ複数のファイルのうち、最初のものを残します。</translation>
    </message>
    <message>
        <source>Keeps windows of four active bars, each only once.</source>
        <translation>活動のある 4 小節の区間を、重複なく残します。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Kick 2</source>
        <translation>キック 2</translation>
    </message>
    <message>
        <source>Koto</source>
        <translation>琴</translation>
    </message>
    <message>
        <source>Less than 3 years</source>
        <translation>3 年未満</translation>
    </message>
    <message>
        <source>Low agogo</source>
        <translation>ローアゴゴ</translation>
    </message>
    <message>
        <source>Low bongo</source>
        <translation>ローボンゴ</translation>
    </message>
    <message>
        <source>Low conga</source>
        <translation>ローコンガ</translation>
    </message>
    <message>
        <source>Low timb.</source>
        <translation>ローティンバ</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>ロータム</translation>
    </message>
    <message>
        <source>Low-mid tom</source>
        <translation>ローミッドタム</translation>
    </message>
    <message>
        <source>Maracas</source>
        <translation>マラカス</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>マリンバ</translation>
    </message>
    <message>
        <source>Melodic tom</source>
        <translation>メロディックタム</translation>
    </message>
    <message>
        <source>Merges all tracks into five families and keeps songs that have enough of them.</source>
        <translation>すべてのトラックを 5 つのファミリーにまとめ、十分な数のファミリーがある曲を残します。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Metallic pad</source>
        <translation>メタリックパッド</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>ミッドタム</translation>
    </message>
    <message>
        <source>More than 6 years</source>
        <translation>6 年より長い</translation>
    </message>
    <message>
        <source>Move phrases by up to so many semitones, never their drums</source>
        <translation>フレーズをこの半音数まで移調する (ドラムは除く)</translation>
    </message>
    <message>
        <source>Music box</source>
        <translation>オルゴール</translation>
    </message>
    <message>
        <source>Mute conga</source>
        <translation>ミュートコンガ</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>ミュートギター</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>ミュートトランペット</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>New age pad</source>
        <translation>ニューエイジパッド</translation>
    </message>
    <message>
        <source>Newest checkpoints that stay, beside the best one</source>
        <translation>最良のものとは別に残す、最新のチェックポイントの数</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>ときどき</translation>
    </message>
    <message>
        <source>Nylon guitar</source>
        <translation>ナイロンギター</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>オーボエ</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>オカリナ</translation>
    </message>
    <message>
        <source>On a CUDA device, record a step once and repeat it</source>
        <translation>CUDA デバイスで、1 ステップを一度記録して繰り返す</translation>
    </message>
    <message>
        <source>One temporal generator for all tracks, as v1 has it</source>
        <translation>v1 と同じく、全トラックに 1 つの時間生成器を使う</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>オープンハット</translation>
    </message>
    <message>
        <source>Orchestra hit</source>
        <translation>オーケストラヒット</translation>
    </message>
    <message>
        <source>Overall, the music is</source>
        <translation>総合的に見て、この音楽は</translation>
    </message>
    <message>
        <source>Overdriven guitar</source>
        <translation>オーバードライブギター</translation>
    </message>
    <message>
        <source>Pan flute</source>
        <translation>パンフルート</translation>
    </message>
    <message>
        <source>Paper: Table 4 in full; compact: a quarter of its channels</source>
        <translation>Paper: 表 4 のとおり。compact: チャンネル数が 4 分の 1</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Percussive organ</source>
        <translation>パーカッシブオルガン</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Phrases a batch</source>
        <translation>1 バッチのフレーズ数</translation>
    </message>
    <message>
        <source>Phrases that an evaluation generates</source>
        <translation>1 回の評価で生成するフレーズ数</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>ピッコロ</translation>
    </message>
    <message>
        <source>Pick bass</source>
        <translation>ピックベース</translation>
    </message>
    <message>
        <source>Pizzicato strings</source>
        <translation>ピチカートストリングス</translation>
    </message>
    <message>
        <source>Polysynth pad</source>
        <translation>ポリシンセパッド</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all</source>
        <translation>使用するプロセッサーコア数。0: すべて</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least three steps, a 32nd.</source>
        <translation>有効ノート: 3 ステップ (32分音符) 以上のノートの割合です。</translation>
    </message>
    <message>
        <source>Qualified notes: share of notes of at least two steps.</source>
        <translation>有効ノート: 2 ステップ以上のノートの割合です。</translation>
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
        <translation>各ファイルを読み込みます。読めないものとノートのないものは除かれます。</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>リコーダー</translation>
    </message>
    <message>
        <source>Reed organ</source>
        <translation>リードオルガン</translation>
    </message>
    <message>
        <source>Regularly</source>
        <translation>日常的に</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>リバースシンバル</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>ライド</translation>
    </message>
    <message>
        <source>Ride 2</source>
        <translation>ライド 2</translation>
    </message>
    <message>
        <source>Ride bell</source>
        <translation>ライドベル</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>リム</translation>
    </message>
    <message>
        <source>Rock organ</source>
        <translation>ロックオルガン</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>ノコギリ波リード</translation>
    </message>
    <message>
        <source>Sci-fi</source>
        <translation>SF</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>海岸</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>すべての乱数のシード</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Semitones by which the critic sees phrases moved, real and generated alike</source>
        <translation>本物か生成かを問わず、クリティックにフレーズを移調して見せる半音数</translation>
    </message>
    <message>
        <source>Shakuhachi</source>
        <translation>尺八</translation>
    </message>
    <message>
        <source>Shamisen</source>
        <translation>三味線</translation>
    </message>
    <message>
        <source>Shanai</source>
        <translation>シャナイ</translation>
    </message>
    <message>
        <source>Share of bars without a note.</source>
        <translation>ノートのない小節の割合です。</translation>
    </message>
    <message>
        <source>Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.</source>
        <translation>8分または16分のパターンに乗るドラムのオンセットの割合です。1 ステップずれたものは 0.3 と数えます。</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees with their bars rotated</source>
        <translation>本物か生成かを問わず、クリティックに小節を回転して見せるフレーズの割合</translation>
    </message>
    <message>
        <source>Sitar</source>
        <translation>シタール</translation>
    </message>
    <message>
        <source>Slap bass 1</source>
        <translation>スラップベース 1</translation>
    </message>
    <message>
        <source>Slap bass 2</source>
        <translation>スラップベース 2</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ゆっくりなら</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>Snare 2</source>
        <translation>スネア 2</translation>
    </message>
    <message>
        <source>Soprano sax</source>
        <translation>ソプラノサックス</translation>
    </message>
    <message>
        <source>Soundtrack</source>
        <translation>サウンドトラック</translation>
    </message>
    <message>
        <source>Splash</source>
        <translation>スプラッシュ</translation>
    </message>
    <message>
        <source>Square lead</source>
        <translation>矩形波リード</translation>
    </message>
    <message>
        <source>Standard deviation of the random vectors; v1 has 0.1</source>
        <translation>ランダムベクトルの標準偏差。v1 では 0.1</translation>
    </message>
    <message>
        <source>Steel drums</source>
        <translation>スチールドラム</translation>
    </message>
    <message>
        <source>Steel guitar</source>
        <translation>スチールギター</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>チェックポイントのステップ間隔</translation>
    </message>
    <message>
        <source>Steps between evaluations</source>
        <translation>評価のステップ間隔</translation>
    </message>
    <message>
        <source>Steps between fixed-z samples</source>
        <translation>固定 z のサンプルのステップ間隔</translation>
    </message>
    <message>
        <source>Steps between losses in events.jsonl</source>
        <translation>events.jsonl に損失を記録するステップ間隔</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>ストリングス</translation>
    </message>
    <message>
        <source>Strings 1</source>
        <translation>ストリングス 1</translation>
    </message>
    <message>
        <source>Strings 2</source>
        <translation>ストリングス 2</translation>
    </message>
    <message>
        <source>Sweep pad</source>
        <translation>スイープパッド</translation>
    </message>
    <message>
        <source>Synth bass 1</source>
        <translation>シンセベース 1</translation>
    </message>
    <message>
        <source>Synth bass 2</source>
        <translation>シンセベース 2</translation>
    </message>
    <message>
        <source>Synth brass 1</source>
        <translation>シンセブラス 1</translation>
    </message>
    <message>
        <source>Synth brass 2</source>
        <translation>シンセブラス 2</translation>
    </message>
    <message>
        <source>Synth drum</source>
        <translation>シンセドラム</translation>
    </message>
    <message>
        <source>Synth strings 1</source>
        <translation>シンセストリングス 1</translation>
    </message>
    <message>
        <source>Synth strings 2</source>
        <translation>シンセストリングス 2</translation>
    </message>
    <message>
        <source>Synth voice</source>
        <translation>シンセボイス</translation>
    </message>
    <message>
        <source>Taiko</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>Tambourine</source>
        <translation>タンバリン</translation>
    </message>
    <message>
        <source>Tango accordion</source>
        <translation>バンドネオン</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Tenor sax</source>
        <translation>テナーサックス</translation>
    </message>
    <message>
        <source>The critic&apos;s matrix products; auto: what is fastest here (tf32 is for CUDA devices)</source>
        <translation>クリティックの行列積。auto: 最速のもの (tf32 は CUDA デバイス用)</translation>
    </message>
    <message>
        <source>The critic&apos;s own learning rate; 0: as the generator&apos;s</source>
        <translation>クリティックの学習率。0: 生成器と同じ</translation>
    </message>
    <message>
        <source>The discriminator: the paper&apos;s; with streams of onsets, bars, chroma and metre; or v1&apos;s</source>
        <translation>識別器: 論文のもの、オンセット・小節・クロマ・拍節のストリームをもつもの、または v1 のもの</translation>
    </message>
    <message>
        <source>The harmony is pleasant</source>
        <translation>ハーモニーが心地よい</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls in a straight line</source>
        <translation>学習率を一定に保つか、直線的に下げる</translation>
    </message>
    <message>
        <source>The music is coherent</source>
        <translation>音楽に一貫性がある</translation>
    </message>
    <message>
        <source>The musical structure is clear</source>
        <translation>音楽の構造が明確である</translation>
    </message>
    <message>
        <source>The rhythm is unified</source>
        <translation>リズムに統一感がある</translation>
    </message>
    <message>
        <source>The same, but an onset a step beside the pattern counts only 0.1.</source>
        <translation>同様ですが、パターンから 1 ステップずれたオンセットは 0.1 とだけ数えます。</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>ティンパニ</translation>
    </message>
    <message>
        <source>Tinkle bell</source>
        <translation>ティンクルベル</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>タム</translation>
    </message>
    <message>
        <source>Tonal distance between two tracks; nearer tracks are more in harmony.</source>
        <translation>2 トラック間の調性距離です。近いほどハーモニーが合っています。</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as in the paper&apos;s tables.</source>
        <translation>論文の表と同じく、7 半音ごとのブロックで求めた調性距離です。</translation>
    </message>
    <message>
        <source>Train with bits for outputs, whose gradients go straight through</source>
        <translation>出力をビットにして学習し、勾配はそのまま通す</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>トレモロストリングス</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>トライアングル</translation>
    </message>
    <message>
        <source>Triangle 2</source>
        <translation>トライアングル 2</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>トロンボーン</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>トランペット</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>チューバ</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>チューブラーベル</translation>
    </message>
    <message>
        <source>Used pitch classes a bar, of twelve.</source>
        <translation>1 小節で使われるピッチクラスの数です (全 12)。</translation>
    </message>
    <message>
        <source>Used pitch classes as the paper&apos;s tables count them: blocks of seven semitones.</source>
        <translation>論文の表と同じ数え方 (7 半音ごとのブロック) による、使われるピッチクラスの数です。</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>ビブラフォン</translation>
    </message>
    <message>
        <source>Vibraslap</source>
        <translation>ビブラスラップ</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>ビオラ</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>バイオリン</translation>
    </message>
    <message>
        <source>Voice lead</source>
        <translation>ボイスリード</translation>
    </message>
    <message>
        <source>Voice oohs</source>
        <translation>ボイス「ウー」</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>ウォームパッド</translation>
    </message>
    <message>
        <source>Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm</source>
        <translation>論文と同じ勾配ペナルティ付き Wasserstein、または r3、r1、スペクトル正規化を伴う hinge</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty; r3 and r1 take half of it</source>
        <translation>勾配ペナルティの重み。r3 と r1 ではその半分を使う</translation>
    </message>
    <message>
        <source>What the averaged generator, which makes music, keeps of itself at an update; 0: no average</source>
        <translation>音楽を作る平均生成器が、更新のたびに保つ割合。0: 平均なし</translation>
    </message>
    <message>
        <source>What the best weights are nearest to the data in: all metrics, coherence, or one metric</source>
        <translation>最良の重みの判定に使う、データとの近さ: すべての指標、まとまり、または 1 つの指標</translation>
    </message>
    <message>
        <source>What the four bars have in common is made apart and added to what varies</source>
        <translation>4 小節に共通する部分を別に作り、変化する部分に加える</translation>
    </message>
    <message>
        <source>What to compute on; cuda wants a build of the &apos;cuda&apos; preset</source>
        <translation>計算に使うもの。cuda には &apos;cuda&apos; プリセットのビルドが必要</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s models</source>
        <translation>論文のどのモデルを使うか</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口笛</translation>
    </message>
    <message>
        <source>Whistle 2</source>
        <translation>ホイッスル 2</translation>
    </message>
    <message>
        <source>Woodbl. 2</source>
        <translation>ウッドブロ 2</translation>
    </message>
    <message>
        <source>Woodblock</source>
        <translation>ウッドブロック</translation>
    </message>
    <message>
        <source>Write an event file for TensorBoard, too, in the run&apos;s folder</source>
        <translation>ランのフォルダーに TensorBoard 用のイベントファイルも書き込む</translation>
    </message>
    <message>
        <source>Xylophone</source>
        <translation>シロフォン</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>a number above 0, at most 1</source>
        <translation>0 より大きく 1 以下の数値</translation>
    </message>
    <message>
        <source>a number above 0, at most 10</source>
        <translation>0 より大きく 10 以下の数値</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 から 1 までの数値</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>0 から 1000 までの数値</translation>
    </message>
    <message>
        <source>a number from 0 to below 1</source>
        <translation>0 以上 1 未満の数値</translation>
    </message>
    <message>
        <source>a try-out in minutes, which only begins to learn</source>
        <translation>数分の試用: 学習を始めるところまで</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>ブルース</translation>
    </message>
    <message>
        <source>chromatic</source>
        <translation>クロマチック</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>ドリアン</translation>
    </message>
    <message>
        <source>empty bars</source>
        <translation>空の小節</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>ハーモニックマイナー</translation>
    </message>
    <message>
        <source>locrian</source>
        <translation>ロクリアン</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>リディアン</translation>
    </message>
    <message>
        <source>major</source>
        <translation>メジャー</translation>
    </message>
    <message>
        <source>major pentatonic</source>
        <translation>メジャーペンタトニック</translation>
    </message>
    <message>
        <source>melodic minor</source>
        <translation>メロディックマイナー</translation>
    </message>
    <message>
        <source>minor pentatonic</source>
        <translation>マイナーペンタトニック</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>ミクソリディアン</translation>
    </message>
    <message>
        <source>natural minor</source>
        <translation>ナチュラルマイナー</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>まったくそう思わない</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>フリジアン</translation>
    </message>
    <message>
        <source>pitch classes</source>
        <translation>ピッチクラス</translation>
    </message>
    <message>
        <source>the paper&apos;s method with a quarter of its channels: a night on a laptop</source>
        <translation>論文の手法をチャンネル数 4 分の 1 で: ノートパソコンで一晩</translation>
    </message>
    <message>
        <source>the paper&apos;s width, batch and length: days on a processor, hours on a graphics card</source>
        <translation>論文と同じ幅、バッチ、長さ: プロセッサーで数日、グラフィックカードで数時間</translation>
    </message>
    <message>
        <source>the path of a dataset</source>
        <translation>データセットのパス</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>the path of a model, or &quot;&quot;</source>
        <translation>モデルのパス、または &quot;&quot;</translation>
    </message>
    <message>
        <source>three steps</source>
        <translation>3 ステップ</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>とてもそう思う</translation>
    </message>
    <message>
        <source>what the authors&apos; released code does, its critic included, to compare with</source>
        <translation>著者が公開したコードと同じもの (クリティックを含む): 比較用</translation>
    </message>
    <message>
        <source>what this program&apos;s own models learnt by: music that holds together, from a laptop in an evening</source>
        <translation>付属モデルの学習に使った設定: まとまりのある音楽を、ノートパソコンで一晩足らずで</translation>
    </message>
    <message>
        <source>&quot;auto&quot;, &quot;float32&quot;, &quot;tf32&quot; or &quot;bfloat16&quot;</source>
        <translation>&quot;auto&quot;、&quot;float32&quot;、&quot;tf32&quot;、&quot;bfloat16&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;compact&quot; or &quot;paper&quot;</source>
        <translation>&quot;compact&quot; か &quot;paper&quot;</translation>
    </message>
    <message>
        <source>&quot;composer&quot;, &quot;hybrid&quot; or &quot;jamming&quot;</source>
        <translation>&quot;composer&quot;、&quot;hybrid&quot;、&quot;jamming&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;constant&quot; or &quot;linear&quot;</source>
        <translation>&quot;constant&quot; か &quot;linear&quot;</translation>
    </message>
    <message>
        <source>&quot;cpu&quot; or &quot;cuda&quot;</source>
        <translation>&quot;cpu&quot; か &quot;cuda&quot;</translation>
    </message>
    <message>
        <source>&quot;deviation&quot;, &quot;coherence&quot;, &quot;eb&quot;, &quot;upc&quot;, &quot;qn&quot;, &quot;dp&quot; or &quot;td&quot;</source>
        <translation>&quot;deviation&quot;、&quot;coherence&quot;、&quot;eb&quot;、&quot;upc&quot;、&quot;qn&quot;、&quot;dp&quot;、&quot;td&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;bass&quot;, &quot;drums&quot;, &quot;guitar&quot;, &quot;piano&quot; or &quot;strings&quot;</source>
        <translation>&quot;none&quot;、&quot;bass&quot;、&quot;drums&quot;、&quot;guitar&quot;、&quot;piano&quot;、&quot;strings&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;deterministic&quot; or &quot;stochastic&quot;</source>
        <translation>&quot;none&quot;、&quot;deterministic&quot;、&quot;stochastic&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;paper&quot;, &quot;streams&quot; or &quot;v1&quot;</source>
        <translation>&quot;paper&quot;、&quot;streams&quot;、&quot;v1&quot; のいずれか</translation>
    </message>
    <message>
        <source>&quot;wgan_gp&quot;, &quot;r3&quot;, &quot;r1&quot; or &quot;hinge&quot;</source>
        <translation>&quot;wgan_gp&quot;、&quot;r3&quot;、&quot;r1&quot;、&quot;hinge&quot; のいずれか</translation>
    </message>
    <message>
        <source>1/16 dotted</source>
        <translation>1/16 付点</translation>
    </message>
    <message>
        <source>1/16 triplet</source>
        <translation>1/16 3連</translation>
    </message>
    <message>
        <source>1/2 dotted</source>
        <translation>1/2 付点</translation>
    </message>
    <message>
        <source>1/2 triplet</source>
        <translation>1/2 3連</translation>
    </message>
    <message>
        <source>1/32 dotted</source>
        <translation>1/32 付点</translation>
    </message>
    <message>
        <source>1/32 triplet</source>
        <translation>1/32 3連</translation>
    </message>
    <message>
        <source>1/4 dotted</source>
        <translation>1/4 付点</translation>
    </message>
    <message>
        <source>1/4 triplet</source>
        <translation>1/4 3連</translation>
    </message>
    <message>
        <source>1/8 dotted</source>
        <translation>1/8 付点</translation>
    </message>
    <message>
        <source>1/8 triplet</source>
        <translation>1/8 3連</translation>
    </message>
    <message>
        <source>All of it in one figure: the mean over EB, UPC, QN, DP and TD (paper-compatible) of |generated - data| / data; the paper&apos;s models beside the paper&apos;s data.</source>
        <translation>すべてを 1 つの数で: EB、UPC、QN、DP、TD（論文準拠）の |生成 - データ| / データ の平均。論文のモデルは論文のデータと比べます。</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Intra-track metrics as the published tables were computed: UPC over blocks of seven semitones, QN of two steps and more, DP with tolerance 0.3.</source>
        <translation>公表された表と同じ計算のトラック内指標: UPC は 7 半音ごとのブロック、QN は 2 ステップ以上、DP は許容 0.3。</translation>
    </message>
    <message>
        <source>Intra-track metrics by their names: UPC over pitch classes, QN of three steps (a 32nd) and more, DP with tolerance 0.1.</source>
        <translation>名前どおりのトラック内指標: UPC はピッチクラス、QN は 3 ステップ（32分音符）以上、DP は許容 0.1。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Table 1, paper-compatible</source>
        <translation>表 1（論文準拠）</translation>
    </message>
    <message>
        <source>Table 1, true</source>
        <translation>表 1（名前どおり）</translation>
    </message>
    <message>
        <source>Table 2, paper-compatible</source>
        <translation>表 2（論文準拠）</translation>
    </message>
    <message>
        <source>Table 2, true</source>
        <translation>表 2（名前どおり）</translation>
    </message>
    <message>
        <source>Tonal distance over blocks of seven semitones, as the published table was computed.</source>
        <translation>公表された表と同じく、7 半音ごとのブロックでの調性距離。</translation>
    </message>
    <message>
        <source>Tonal distance over pitch classes; smaller is more harmonious.</source>
        <translation>ピッチクラスでの調性距離。小さいほど調和しています。</translation>
    </message>
    <message>
        <source>a whole number from 0 to 100000</source>
        <translation>0 から 100000 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000000</source>
        <translation>0 から 1000000000 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 12</source>
        <translation>0 から 12 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 256</source>
        <translation>0 から 256 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 9223372036854775807</source>
        <translation>0 から 9223372036854775807 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>1 から 1000 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>1 から 100000 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000000000</source>
        <translation>1 から 1000000000 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to 2147483647</source>
        <translation>1 から 2147483647 までの整数</translation>
    </message>
    <message>
        <source>a whole number from 2 to 4096</source>
        <translation>2 から 4096 までの整数</translation>
    </message>
    <message>
        <source>another file matches the song better</source>
        <translation>別のファイルのほうが曲に合う</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>bar lines shift</source>
        <translation>小節線がずれる</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>equal to an earlier phrase</source>
        <translation>前のフレーズと同じ</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>とても良い</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>first or last of its song</source>
        <translation>曲の最初か最後</translation>
    </message>
    <message>
        <source>has none of the chosen tags</source>
        <translation>選んだタグがない</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>its metadata cannot be read</source>
        <translation>メタデータを読めない</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>lacks a required family</source>
        <translation>必要なファミリーがない</translation>
    </message>
    <message>
        <source>larger than 16 MiB</source>
        <translation>16 MiB 超</translation>
    </message>
    <message>
        <source>longer than 2000 bars</source>
        <translation>2000 小節超</translation>
    </message>
    <message>
        <source>match score too low</source>
        <translation>一致スコアが低すぎる</translation>
    </message>
    <message>
        <source>no match in the Lakh metadata</source>
        <translation>Lakh メタデータに一致なし</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>ノートなし</translation>
    </message>
    <message>
        <source>no usable window</source>
        <translation>使える窓がない</translation>
    </message>
    <message>
        <source>not in 4/4</source>
        <translation>4/4 拍子でない</translation>
    </message>
    <message>
        <source>not in the chosen lists</source>
        <translation>選んだリストにない</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>outside C1..B7</source>
        <translation>C1..B7 の範囲外</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>paper-compatible</source>
        <translation>論文準拠</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>same notes as an earlier file</source>
        <translation>前のファイルと同じノート</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>shorter than four bars</source>
        <translation>4 小節未満</translation>
    </message>
    <message>
        <source>shorter than six bars</source>
        <translation>6 小節未満</translation>
    </message>
    <message>
        <source>shorter than two steps</source>
        <translation>2 ステップ未満</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <source>time signature changes</source>
        <translation>拍子が変わる</translation>
    </message>
    <message>
        <source>too few active bars</source>
        <translation>アクティブな小節が少なすぎる</translation>
    </message>
    <message>
        <source>too few families</source>
        <translation>ファミリーが少なすぎる</translation>
    </message>
    <message>
        <source>too few families sound</source>
        <translation>鳴るファミリーが少なすぎる</translation>
    </message>
    <message>
        <source>too few notes begin</source>
        <translation>始まるノートが少なすぎる</translation>
    </message>
    <message>
        <source>too few tracks play enough</source>
        <translation>十分に鳴るトラックが少なすぎる</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習用</translation>
    </message>
    <message>
        <source>transposed copy of an earlier file</source>
        <translation>前のファイルの移調コピー</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>検証用</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Fluid in mono, compressed</source>
        <translation>Fluid のモノラル版、圧縮</translation>
    </message>
    <message>
        <source>Fluid&apos;s successor, compressed</source>
        <translation>Fluid の後継、圧縮</translation>
    </message>
    <message>
        <source>all 128 General MIDI programs and drum kits, the best balance</source>
        <translation>General MIDI の全 128 音色とドラムキット、最良のバランス</translation>
    </message>
    <message>
        <source>small and quick to load; the tests use it</source>
        <translation>小さく読み込みが速い。テストで使用</translation>
    </message>
    <message>
        <source>Composer, accompanies bass</source>
        <translation>Composer、ベース に伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies drums</source>
        <translation>Composer、ドラム に伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies guitar</source>
        <translation>Composer、ギター に伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies piano</source>
        <translation>Composer、ピアノ に伴奏</translation>
    </message>
    <message>
        <source>Composer, accompanies strings</source>
        <translation>Composer、ストリングス に伴奏</translation>
    </message>
    <message>
        <source>Composer, from scratch</source>
        <translation>Composer、ゼロから</translation>
    </message>
    <message>
        <source>Hybrid, from scratch</source>
        <translation>Hybrid、ゼロから</translation>
    </message>
    <message>
        <source>Jamming, from scratch</source>
        <translation>Jamming、ゼロから</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;first&quot; or &quot;v1&quot;</source>
        <translation>&quot;none&quot;、&quot;first&quot; か &quot;v1&quot;</translation>
    </message>
    <message>
        <source>first: 300 critic updates before the generator&apos;s first; v1: 100 for its first 25 updates and for every 500th</source>
        <translation>first: 生成器の最初の更新の前にクリティックを 300 回更新する; v1: 最初の 25 回の更新と 500 回ごとの更新で 100 回更新する</translation>
    </message>
</context>
<context>
    <name>NoteTarget</name>
    <message numerus="yes">
        <source>the %n chosen note(s)</source>
        <translation>
            <numerusform>選択した %n 個のノート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n note(s) of the %1 track</source>
        <translation>
            <numerusform>%1 トラックの全 %n 個のノート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is nothing here to change.</source>
        <translation>%1: ここには変更するものがありません。</translation>
    </message>
    <message>
        <source>Nothing was chosen, so it was done to %1.</source>
        <translation>何も選択されていなかったため、%1 に適用しました。</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>then press Ctrl+G to generate the other four tracks; Ctrl+Shift+G invents all five</source>
        <translation>次に Ctrl+G でほかの 4 トラックを生成します。Ctrl+Shift+G なら 5 トラックすべてを生成します</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Loading the soundfont</source>
        <translation>サウンドフォントを読み込み中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Reading the match scores</source>
        <translation>一致スコアを読み込み中</translation>
    </message>
    <message>
        <source>{} files read, {} phrases</source>
        <translation>{} ファイル読み込み済み、{} フレーズ</translation>
    </message>
    <message>
        <source>Measuring {} phrases</source>
        <translation>{} フレーズを測定中</translation>
    </message>
    <message>
        <source>Writing {} phrases</source>
        <translation>{} フレーズを書き込み中</translation>
    </message>
    <message>
        <source>{} phrases written</source>
        <translation>{} フレーズ書き込み済み</translation>
    </message>
    <message>
        <source>Measuring {}</source>
        <translation>{} を測定中</translation>
    </message>
    <message>
        <source>Comparing unseen phrases</source>
        <translation>未学習のフレーズを比較中</translation>
    </message>
</context>
<context>
    <name>PutIntoSong</name>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>すべてのトラックがロックされています。置き換えてもよいトラックのロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (未接続)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ノート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
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
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Piano roll, mouse</source>
        <translation>ピアノロール (マウス)</translation>
    </message>
    <message>
        <source>Piano roll, keyboard</source>
        <translation>ピアノロール (キーボード)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Velocity and controller lane</source>
        <translation>ベロシティ・コントローラーレーン</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>ノートを移動</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Leave a copy</source>
        <translation>コピーを残す</translation>
    </message>
    <message>
        <source>Ctrl or Alt + drag</source>
        <translation>Ctrl または Alt + ドラッグ</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>長さを変更</translation>
    </message>
    <message>
        <source>Drag a note&apos;s left or right edge</source>
        <translation>ノートの左右の端をドラッグ</translation>
    </message>
    <message>
        <source>Leave the grid</source>
        <translation>グリッドを無視</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>ドラッグ中に Alt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>Choose notes in a frame</source>
        <translation>ノートを囲んで選択</translation>
    </message>
    <message>
        <source>Shift or Ctrl + drag on free ground</source>
        <translation>空いた場所で Shift または Ctrl + ドラッグ</translation>
    </message>
    <message>
        <source>Go to another track</source>
        <translation>別のトラックへ移動</translation>
    </message>
    <message>
        <source>Double-click one of its notes</source>
        <translation>そのトラックのノートをダブルクリック</translation>
    </message>
    <message>
        <source>Move the playhead</source>
        <translation>再生ヘッドを移動</translation>
    </message>
    <message>
        <source>Click the ruler</source>
        <translation>ルーラーをクリック</translation>
    </message>
    <message>
        <source>Choose bars</source>
        <translation>小節を選択</translation>
    </message>
    <message>
        <source>Drag in the ruler</source>
        <translation>ルーラーをドラッグ</translation>
    </message>
    <message>
        <source>Scroll in time</source>
        <translation>時間方向にスクロール</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + ホイール</translation>
    </message>
    <message>
        <source>Zoom time</source>
        <translation>時間方向に拡大・縮小</translation>
    </message>
    <message>
        <source>Ctrl + wheel, or pinch</source>
        <translation>Ctrl + ホイール、またはピンチ</translation>
    </message>
    <message>
        <source>Zoom pitch</source>
        <translation>音高方向に拡大・縮小</translation>
    </message>
    <message>
        <source>Ctrl + Shift + wheel</source>
        <translation>Ctrl + Shift + ホイール</translation>
    </message>
    <message>
        <source>Push the roll about</source>
        <translation>ロールの表示位置を動かす</translation>
    </message>
    <message>
        <source>Middle button + drag</source>
        <translation>中ボタン + ドラッグ</translation>
    </message>
    <message>
        <source>Move what is chosen, else the cursor</source>
        <translation>選択項目を移動、なければカーソルを移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>By an octave</source>
        <translation>1 オクターブ移動</translation>
    </message>
    <message>
        <source>Shift + Up or Down</source>
        <translation>Shift + ↑ または ↓</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>長く、または短く</translation>
    </message>
    <message>
        <source>Shift + Right or Left</source>
        <translation>Shift + → または ←</translation>
    </message>
    <message>
        <source>Cursor by a bar</source>
        <translation>カーソルを 1 小節移動</translation>
    </message>
    <message>
        <source>Ctrl + Right or Left</source>
        <translation>Ctrl + → または ←</translation>
    </message>
    <message>
        <source>Draw or erase at the cursor</source>
        <translation>カーソル位置で描画または消去</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>To the next or previous note</source>
        <translation>次または前のノートへ</translation>
    </message>
    <message>
        <source>. or ,</source>
        <translation>. または ,</translation>
    </message>
    <message>
        <source>The same, adding to the chosen ones</source>
        <translation>同様に移動し、選択に追加</translation>
    </message>
    <message>
        <source>Shift + . or ,</source>
        <translation>Shift + . または ,</translation>
    </message>
    <message>
        <source>Choose nothing, or give a drag up</source>
        <translation>選択解除、またはドラッグの取り消し</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>See and hear another</source>
        <translation>別の候補を試聴・表示</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Keep one track of it</source>
        <translation>1 トラックだけ採用</translation>
    </message>
    <message>
        <source>K, then the track&apos;s first letter</source>
        <translation>K、続けてトラックを選択</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た候補を作る</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Between the first ones, or those marked</source>
        <translation>最初の候補、またはマークした候補の中間</translation>
    </message>
    <message>
        <source>B, mark with M</source>
        <translation>B、M でマーク</translation>
    </message>
    <message>
        <source>Does it listen?</source>
        <translation>反応を確認</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Those before, or take a kept track back</source>
        <translation>直前の候補へ、または採用したトラックを戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>すべて見送る</translation>
    </message>
    <message>
        <source>Paint values</source>
        <translation>値を描画</translation>
    </message>
    <message>
        <source>A straight line</source>
        <translation>直線を描く</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Take points away</source>
        <translation>ポイントを消去</translation>
    </message>
    <message>
        <source>Right button + drag</source>
        <translation>右ボタン + ドラッグ</translation>
    </message>
    <message>
        <source>To the next note or point</source>
        <translation>次のノートまたはポイントへ</translation>
    </message>
    <message>
        <source>Right or Left</source>
        <translation>→ または ←</translation>
    </message>
    <message>
        <source>Change the value, by ten with Shift</source>
        <translation>値を変更 (Shift で 10 ずつ)</translation>
    </message>
    <message>
        <source>Up or Down</source>
        <translation>↑ または ↓</translation>
    </message>
    <message>
        <source>Add a point at the playhead, take one away</source>
        <translation>再生ヘッドの位置にポイントを追加、または削除</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter、Delete</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (未接続)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>サステイン</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中央</translation>
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
            <numerusform>%n 個のノートのコードを描画</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>ノートを描画</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを結合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paint %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをペイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートの長さを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを分割</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートのベロシティを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>ベロシティ %1</translation>
    </message>
    <message>
        <source>Computer keyboard as a piano (F12)</source>
        <translation>パソコンのキーボードを鍵盤に (F12)</translation>
    </message>
    <message>
        <source>To the note before or after, choosing nothing</source>
        <translation>選択せずに前または次のノートへ</translation>
    </message>
    <message>
        <source>Alt + Left or Right</source>
        <translation>Alt + ← または →</translation>
    </message>
    <message>
        <source>To another note of the chord</source>
        <translation>和音の別のノートへ</translation>
    </message>
    <message>
        <source>Alt + Up or Down</source>
        <translation>Alt + ↑ または ↓</translation>
    </message>
    <message>
        <source>To the track&apos;s first or last note</source>
        <translation>トラックの最初または最後のノートへ</translation>
    </message>
    <message>
        <source>Alt + Home or End</source>
        <translation>Alt + Home または End</translation>
    </message>
    <message>
        <source>Choose the note there, or no longer</source>
        <translation>そのノートを選択または選択解除</translation>
    </message>
    <message>
        <source>Alt + Enter</source>
        <translation>Alt + Enter</translation>
    </message>
    <message>
        <source>Play, from the octave&apos;s C on</source>
        <translation>オクターブのドから演奏</translation>
    </message>
    <message>
        <source>Z to / and S to ;</source>
        <translation>Z～/ と S～; (US 配列)</translation>
    </message>
    <message>
        <source>The same, an octave above</source>
        <translation>同じく 1 オクターブ上</translation>
    </message>
    <message>
        <source>Q to P and 2 to 0</source>
        <translation>Q～P と 2～0</translation>
    </message>
    <message>
        <source>An octave up or down</source>
        <translation>1 オクターブ上または下へ</translation>
    </message>
    <message>
        <source>Page Up or Page Down</source>
        <translation>PageUp または PageDown</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>Pitch bend</source>
        <translation>ピッチベンド</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>エクスプレッション</translation>
    </message>
    <message>
        <source>Modulation</source>
        <translation>モジュレーション</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>プレッシャー</translation>
    </message>
    <message>
        <source>Open the notes&apos; menu</source>
        <translation>ノートのメニューを開く</translation>
    </message>
    <message>
        <source>Shift + right button, or the menu key</source>
        <translation>Shift + 右ボタン、またはメニューキー</translation>
    </message>
    <message>
        <source>Hear what the playhead passes</source>
        <translation>再生ヘッドが通る音を聞く</translation>
    </message>
    <message>
        <source>Drag its handle, or Ctrl + drag in the ruler</source>
        <translation>つまみをドラッグ、またはルーラーで Ctrl + ドラッグ</translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>muse</name>
    <message>
        <source>notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>It does not listen</source>
        <translation>聴いていません</translation>
    </message>
    <message>
        <source>It hardly listens</source>
        <translation>ほとんど聴いていません</translation>
    </message>
    <message>
        <source>It listens</source>
        <translation>聴いています</translation>
    </message>
    <message>
        <source>It listens closely</source>
        <translation>よく聴いています</translation>
    </message>
    <message>
        <source>There is no model that generates from scratch; train one in the Train panel.</source>
        <translation>ゼロから生成するモデルがありません。「学習」パネルで学習させてください。</translation>
    </message>
    <message>
        <source>There is no model that accompanies a track; train one for %1 in the Train panel.</source>
        <translation>トラックに伴奏するモデルがありません。%1 用を「学習」パネルで学習させてください。</translation>
    </message>
    <message>
        <source>No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.</source>
        <translation>%1 トラックに伴奏するモデルがありません。%2 用のモデルはあるので、そのトラックを選ぶか、%1 用を学習させてください。</translation>
    </message>
    <message>
        <source>Nobody knows what is usual in this model&apos;s data, so wishes cannot be judged; calibrate it.</source>
        <translation>このモデルのデータで何が普通か分からないため、希望を判定できません。キャリブレーションしてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>満たされていません: %1。</translation>
    </message>
    <message>
        <source>The models play in 4/4: bars of another length are cut out of theirs, or made of two.</source>
        <translation>モデルは 4/4 拍子で演奏します。長さの違う小節は切り出すか、2 小節から作ります。</translation>
    </message>
    <message>
        <source>No copy: the nearest training phrase is %1 % different.</source>
        <translation>コピーではありません: 最も近い学習フレーズとの違いは %1 % です。</translation>
    </message>
    <message>
        <source>Perhaps a copy: %1 differs by only %2 % from a training phrase.</source>
        <translation>コピーかもしれません: %1 は学習フレーズと %2 % しか違いません。</translation>
    </message>
    <message>
        <source>Onsets that only one of the two has, in whatever key; an estimate from hashed prints.</source>
        <translation>どちらか一方だけにあるオンセット（キーを問わず）。ハッシュ化した指紋からの推定です。</translation>
    </message>
    <message>
        <source>Of real phrases that were not trained on, one in a hundred is nearer than %1 %.</source>
        <translation>学習に使わなかった実際のフレーズでは、100 に 1 つが %1 % より近くなります。</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Without a note there is nothing to hear.</source>
        <translation>ノートがないので聴くものがありません。</translation>
    </message>
    <message>
        <source>to the %1 from bar %2</source>
        <translation>%2 小節目からの %1 に対して</translation>
    </message>
    <message>
        <source>to another %1</source>
        <translation>別の %1 に対して</translation>
    </message>
    <message>
        <source>%1: %2, these would change: %3.</source>
        <translation>%1: %2は、次が変わります: %3。</translation>
    </message>
    <message>
        <source>%1, as it was when it made these notes, is not among the models any more, so they cannot be made again.</source>
        <translation>これらのノートを作った当時の %1 はもうモデルの中にないため、作り直せません。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>between seeds %1</source>
        <translation>シード %1 の中間</translation>
    </message>
    <message>
        <source>The song does not tell how these notes were made.</source>
        <translation>これらのノートの作り方が曲に記録されていません。</translation>
    </message>
    <message>
        <source>%1 is another now than when these notes were made, so others may come of it.</source>
        <translation>%1 はこれらのノートを作ったときと異なるため、別のノートになることがあります。</translation>
    </message>
    <message>
        <source>%1 did not make the music in these bars, so nothing of it could be held.</source>
        <translation>これらの小節は %1 が作ったものではないため、何も保持できませんでした。</translation>
    </message>
    <message>
        <source>Here are some of them. Arrow keys compare them, in the roll and by ear; Enter takes one, K keeps one of its tracks, Escape leaves all.</source>
        <translation>いくつか候補ができました。矢印キーでロール上と耳で比べ、Enter で採用、K でトラックを 1 つだけ採用、Esc ですべて見送ります。</translation>
    </message>
    <message>
        <source>Ctrl+G lets a MuseGAN write the other four tracks. There is no model here yet: drop one on the window, or train one in the Train workspace.</source>
        <translation>Ctrl+G で MuseGAN が残りの 4 トラックを書きます。まだモデルがありません。ウィンドウにドロップするか、「学習」ワークスペースで学習させてください。</translation>
    </message>
    <message>
        <source>Ctrl+G: a MuseGAN hears the active track and writes the other four, several times over. Arrow keys compare them, in the roll and by ear; Enter takes one, Escape leaves all.</source>
        <translation>Ctrl+G: MuseGAN がアクティブなトラックを聴いて残りの 4 トラックを何通りも書きます。矢印キーでロール上と耳で比べ、Enter で採用、Esc ですべて見送ります。</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>これを採用</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Let it play the other four</source>
        <translation>残り 4 トラックを任せる</translation>
    </message>
    <message>
        <source>Draw one track</source>
        <translation>1 トラックを描く</translation>
    </message>
    <message>
        <source>This is the piano roll. Press D and click to draw a few notes for %1, the active track, or keep the song that is open. Everything here goes on working while this card is open.</source>
        <translation>これがピアノロールです。D を押してクリックすると、アクティブなトラック %1 にノートを描けます。開いている曲のままでもかまいません。このカードを開いたまま、すべて操作できます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Space plays from the playhead and stops. Where there is no sound device the playhead still moves; choose a soundfont in the Playback menu.</source>
        <translation>スペースキーで再生ヘッドから再生、停止します。オーディオデバイスがなくても再生ヘッドは動きます。サウンドフォントは「再生」メニューで選びます。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>Ctrl+S saves the song; File &gt; Export writes MIDI, audio and pictures. Data and Train, up here, are for making models of your own music. Help &gt; Tour shows these cards again.</source>
        <translation>Ctrl+S で曲を保存します。「ファイル」&gt;「書き出し」で MIDI、オーディオ、画像を書き出せます。上の「データ」と「学習」では自分の音楽からモデルを作れます。「ヘルプ」&gt;「ツアー」でこのカードをもう一度表示します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>クオンタイズ</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>The lines that notes are pulled to</source>
        <translation>ノートを引き寄せる線です</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pull where notes begin</source>
        <translation>ノートの開始位置を引き寄せます</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pull where notes end</source>
        <translation>ノートの終了位置を引き寄せます</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much of the way to the line</source>
        <translation>線までの距離のうち、どれだけ近づけるかを決めます</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>スイング</translation>
    </message>
    <message>
        <source>Where every second line lies between its neighbours: 50 is even, 67 a triplet&apos;s feel</source>
        <translation>2 本目ごとの線を両隣の間のどこに置くかを決めます。50 で均等、67 で 3連符のノリになります</translation>
    </message>
    <message numerus="yes">
        <source>Quantise %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをクオンタイズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Humanise</source>
        <translation>ヒューマナイズ</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>The most ticks that a start moves, early or late; a quarter note has 480</source>
        <translation>開始位置が前後にずれる最大のティック数です。4分音符は 480 ティックです</translation>
    </message>
    <message>
        <source> ticks</source>
        <translation> ティック</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
    <message>
        <source>The most that a note becomes louder or softer, of 127</source>
        <translation>ノートが強くまたは弱くなる最大値です (127 段階)</translation>
    </message>
    <message>
        <source>Draw other small errors</source>
        <translation>別のばらつきを引く</translation>
    </message>
    <message numerus="yes">
        <source>Humanise %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをヒューマナイズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Strum</source>
        <translation>ストラム</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which note of a chord begins</source>
        <translation>コードのどの音から始めるかを選びます</translation>
    </message>
    <message>
        <source>Up, lowest first</source>
        <translation>アップ (低い音から)</translation>
    </message>
    <message>
        <source>Down, highest first</source>
        <translation>ダウン (高い音から)</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>From one note of a chord to the next; a quarter note has 480 ticks</source>
        <translation>コードの 1 音から次の音までの間隔です。4分音符は 480 ティックです</translation>
    </message>
    <message numerus="yes">
        <source>Strum %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをストラム</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>ストレッチ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Of the time they take now, counted from the first start</source>
        <translation>現在の長さに対する割合です。最初のノートの開始位置が基準になります</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをストレッチ</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Each note in</source>
        <translation>分割数</translation>
    </message>
    <message>
        <source>Pieces of equal length</source>
        <translation>同じ長さに分割します</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> 分割</translation>
    </message>
    <message numerus="yes">
        <source>Split %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを分割</numerusform>
        </translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>By</source>
        <translation>移調量</translation>
    </message>
    <message>
        <source>Together, and only as far as the outermost note can go, so that no interval is lost</source>
        <translation>まとめて移調します。音程が崩れないよう、いちばん端のノートが動ける範囲に限られます</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを移調</numerusform>
        </translation>
    </message>
    <message>
        <source>One value for all, or louder and softer alike</source>
        <translation>すべて同じ値にするか、一律に強弱を変えます</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>指定値</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>As loud as that, of 127</source>
        <translation>127 段階での強さです</translation>
    </message>
    <message>
        <source>Of what each note has now</source>
        <translation>各ノートの現在の値に対する割合です</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートのベロシティを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Deviation from the data</source>
        <translation>データからの偏差</translation>
    </message>
    <message>
        <source>Mean relative difference from the data: of the paper&apos;s metrics, and of what the plots of coherence below show. 0 is as the data; the best weights are those with the least.</source>
        <translation>データとの平均相対差: 論文の指標と、下の一貫性プロットのもの。0 ならデータと同じで、最小の重みが最良です。</translation>
    </message>
    <message>
        <source>Rhythm repeated by the next bar</source>
        <translation>次の小節が繰り返すリズム</translation>
    </message>
    <message>
        <source>Sixteenths with an onset that two bars in a row have in common, of those in either.</source>
        <translation>連続する 2 小節に共通する、オンセットのある 16分位置の割合（どちらかにあるものに対して）。</translation>
    </message>
    <message>
        <source>Onsets a bar</source>
        <translation>小節あたりのオンセット</translation>
    </message>
    <message>
        <source>Notes begun in a bar.</source>
        <translation>1 小節で始まるノートの数です。</translation>
    </message>
    <message>
        <source>Note length, sixteenths</source>
        <translation>ノートの長さ（16分音符）</translation>
    </message>
    <message>
        <source>Sixteenths that a note lasts.</source>
        <translation>ノートが続く16分音符の数です。</translation>
    </message>
    <message>
        <source>Onsets shared with other tracks</source>
        <translation>他のトラックと共通のオンセット</translation>
    </message>
    <message>
        <source>Sixteenths with onsets that two tracks have in common, of those in either; mean over the other four.</source>
        <translation>2 トラックに共通する、オンセットのある 16分位置の割合（どちらかにあるものに対して）。残り 4 トラックの平均。</translation>
    </message>
    <message>
        <source>Drums&apos; odd sixteenths, kick under bass</source>
        <translation>ドラムの奇数 16分、ベース下のキック</translation>
    </message>
    <message>
        <source>Share of the sixteenths between eighths at which drums play, and share of the bass&apos;s onsets on a kick.</source>
        <translation>8分音符の間の 16分でドラムが鳴る割合と、ベースのオンセットのうちキック上のものの割合。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Of Adam, at each step.</source>
        <translation>Adam のもの、各ステップ。</translation>
    </message>
    <message>
        <source>Time a step, ms</source>
        <translation>ステップあたりの時間 (ms)</translation>
    </message>
    <message>
        <source>What a generator update with its critic updates takes: taking and generating phrases, the critic&apos;s updates, the generator&apos;s; on a graphics card only all together.</source>
        <translation>クリティックの更新を含む生成器の更新 1 回にかかる時間: フレーズの取得と生成、クリティックの更新、生成器の更新。グラフィックスカードでは合計のみ。</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>メモリ (GB)</translation>
    </message>
    <message>
        <source>RAM that the program holds, and memory in use on the graphics card.</source>
        <translation>プログラムが使うメモリと、グラフィックスカードの使用中メモリ。</translation>
    </message>
    <message>
        <source>Save Figure 9</source>
        <translation>図 9 を保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>PDF 文書 (*.pdf);;SVG 図面 (*.svg);;PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save Figure 8</source>
        <translation>図 8 を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>paper width</source>
        <translation>論文の幅</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>%1, %2, to the %3</source>
        <translation>%1、%2、%3 に伴奏</translation>
    </message>
    <message>
        <source>%1, %2, from scratch</source>
        <translation>%1、%2、ゼロから</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>ステップ %1 / %2、%3</translation>
    </message>
    <message>
        <source>Best deviation %1, at step %2</source>
        <translation>最良の偏差 %1、ステップ %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the family whose range fits best</source>
        <translation>
            <numerusform>%n 個のノートを音域の最も合うファミリーに移しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) left out</source>
        <translation>
            <numerusform>%n 個のノートを省きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) merged with one on the same pitch at the same time</source>
        <translation>
            <numerusform>%n 個のノートを同時・同音高のノートとまとめました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s), in the log.</source>
        <translation>
            <numerusform>ほか %n 件の注記がログにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1 小節目</translation>
    </message>
    <message>
        <source>bars %1 to %2</source>
        <translation>%1～%2 小節目</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込み</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>It takes the place of the song that is open.</source>
        <translation>開いている曲と入れ替わります。</translation>
    </message>
    <message>
        <source>Open the dataset %1</source>
        <translation>データセット %1 を開く</translation>
    </message>
    <message>
        <source>On the Data page; your song stays.</source>
        <translation>「データ」で開きます。曲はそのままです。</translation>
    </message>
    <message>
        <source>Prepare %1 for training</source>
        <translation>%1 を学習用に準備</translation>
    </message>
    <message>
        <source>Prepare %1 files for training</source>
        <translation>%1 個のファイルを学習用に準備</translation>
    </message>
    <message>
        <source>Play with the soundfont %1</source>
        <translation>サウンドフォント %1 で演奏</translation>
    </message>
    <message>
        <source>Your song stays as it is.</source>
        <translation>曲はそのままです。</translation>
    </message>
    <message>
        <source>Generate with the model %1</source>
        <translation>モデル %1 で生成</translation>
    </message>
    <message>
        <source>It is chosen in the Generate panel; your song stays.</source>
        <translation>「生成」パネルで選択されます。曲はそのままです。</translation>
    </message>
    <message>
        <source>Show the training run %1</source>
        <translation>ラン %1 を表示</translation>
    </message>
    <message>
        <source>In the Train workspace; your song stays.</source>
        <translation>「学習」ワークスペースで。曲はそのままです。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 は開けません</translation>
    </message>
    <message>
        <source>None of these can be opened</source>
        <translation>どれも開けません</translation>
    </message>
    <message>
        <source>Songs (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz), models, datasets, soundfonts and folders of music can.</source>
        <translation>曲 (.musegan, MIDI, MusicXML, MuseScore, Guitar Pro, ABC, .npz)、モデル、データセット、サウンドフォント、音楽のフォルダーは開けます。</translation>
    </message>
    <message>
        <source>Draw a few notes with the pencil, or drop a MIDI file here</source>
        <translation>鉛筆でノートをいくつか描くか、MIDI ファイルをここにドロップします</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl or Alt leaves a copy, Shift adds to the selection, right button erases</source>
        <translation>ドラッグで移動。Ctrl か Alt で複製、Shift で選択に追加、右ボタンで消去</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>Select notes</source>
        <translation>ノートを選択</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; Shift adds</source>
        <translation>枠をドラッグしてノートを選択。Shift で追加</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>描画(&amp;D)</translation>
    </message>
    <message>
        <source>Draw notes</source>
        <translation>ノートを描画</translation>
    </message>
    <message>
        <source>Click to draw a note, drag to the right for its length; Alt leaves the grid, right button erases</source>
        <translation>クリックでノートを描画、右へドラッグで長さ。Alt でグリッドを無視、右ボタンで消去</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>ペイント(&amp;P)</translation>
    </message>
    <message>
        <source>Paint a row of notes</source>
        <translation>ノートの列をペイント</translation>
    </message>
    <message>
        <source>Drag along a row or up a column to fill it with notes of one grid step; right button erases</source>
        <translation>行や列に沿ってドラッグし、1 グリッド分のノートで埋めます。右ボタンで消去</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Draw chords</source>
        <translation>コードを描画</translation>
    </message>
    <message>
        <source>Click to draw the chosen chord on that note, drag to the right for its length; right button erases</source>
        <translation>クリックでその音に選択中のコードを描画、右へドラッグで長さ。右ボタンで消去</translation>
    </message>
    <message>
        <source>Drag over notes to erase them</source>
        <translation>ノートの上をドラッグして消去</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>消去(&amp;E)</translation>
    </message>
    <message>
        <source>Erase notes</source>
        <translation>ノートを消去</translation>
    </message>
    <message>
        <source>Click a note to cut it there; Shift cuts it into grid steps</source>
        <translation>ノートをクリックした位置で分割。Shift でグリッド単位に分割</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>分割(&amp;P)</translation>
    </message>
    <message>
        <source>Split notes</source>
        <translation>ノートを分割</translation>
    </message>
    <message>
        <source>Drag over notes of one pitch to join them; a click joins a note with the next</source>
        <translation>同じ音高のノートの上をドラッグして結合。クリックで次のノートと結合</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>結合(&amp;G)</translation>
    </message>
    <message>
        <source>Glue notes together</source>
        <translation>ノートを結合</translation>
    </message>
    <message>
        <source>Drag a note up or down to make it louder or softer</source>
        <translation>ノートを上下にドラッグして強弱を変更</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>ベロシティ(&amp;V)</translation>
    </message>
    <message>
        <source>Make notes louder or softer</source>
        <translation>ノートの強弱を変える</translation>
    </message>
    <message>
        <source>%1 whole notes long</source>
        <translation>全音符 %1 個分</translation>
    </message>
    <message>
        <source>Drag to change the length; Alt leaves the grid</source>
        <translation>ドラッグで長さを変更。Alt でグリッドを無視します</translation>
    </message>
    <message>
        <source>A note of another track: double-click to go there</source>
        <translation>別のトラックのノート: ダブルクリックでそのトラックに移動します</translation>
    </message>
    <message>
        <source>Press a key to hear it; nearer its front is louder</source>
        <translation>鍵盤を押すと鳴ります。手前ほど大きな音になります</translation>
    </message>
    <message>
        <source>Click to edit this track</source>
        <translation>クリックでこのトラックを編集します</translation>
    </message>
    <message>
        <source>Bar %1, beat %2, %3</source>
        <translation>小節 %1、拍 %2、%3</translation>
    </message>
    <message>
        <source>%1: free; Enter draws</source>
        <translation>%1: 空き。Enter で描画します</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>、選択中</translation>
    </message>
    <message>
        <source>%1: %2, velocity %3%4; Enter erases</source>
        <translation>%1: %2、ベロシティ %3%4。Enter で消去します</translation>
    </message>
    <message>
        <source>%1 track, %2 notes</source>
        <translation>%1 トラック、ノート %2 個</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>、%1 個選択中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>Odd sixteenths</source>
        <translation>奇数 16分</translation>
    </message>
    <message>
        <source>Kick under bass</source>
        <translation>ベース下のキック</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>クリティック</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックスカード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>ベロシティ %1</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ルーラー</translation>
    </message>
    <message>
        <source>The playhead is at bar %1 beat %2</source>
        <translation>再生ヘッドは %1 小節 %2 拍にあります</translation>
    </message>
    <message>
        <source>whole note</source>
        <translation>全音符</translation>
    </message>
    <message>
        <source>dotted whole note</source>
        <translation>付点全音符</translation>
    </message>
    <message>
        <source>triplet whole note</source>
        <translation>3連全音符</translation>
    </message>
    <message>
        <source>about a whole note</source>
        <translation>およそ全音符</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全音符</translation>
    </message>
    <message>
        <source>dotted whole</source>
        <translation>付点全音符</translation>
    </message>
    <message>
        <source>triplet whole</source>
        <translation>3連全音符</translation>
    </message>
    <message>
        <source>about a whole</source>
        <translation>およそ全音符</translation>
    </message>
    <message>
        <source>half note</source>
        <translation>2分音符</translation>
    </message>
    <message>
        <source>dotted half note</source>
        <translation>付点2分音符</translation>
    </message>
    <message>
        <source>triplet half note</source>
        <translation>3連2分音符</translation>
    </message>
    <message>
        <source>about a half note</source>
        <translation>およそ2分音符</translation>
    </message>
    <message>
        <source>half</source>
        <translation>2分音符</translation>
    </message>
    <message>
        <source>dotted half</source>
        <translation>付点2分音符</translation>
    </message>
    <message>
        <source>triplet half</source>
        <translation>3連2分音符</translation>
    </message>
    <message>
        <source>about a half</source>
        <translation>およそ2分音符</translation>
    </message>
    <message>
        <source>quarter note</source>
        <translation>4分音符</translation>
    </message>
    <message>
        <source>dotted quarter note</source>
        <translation>付点4分音符</translation>
    </message>
    <message>
        <source>triplet quarter note</source>
        <translation>3連4分音符</translation>
    </message>
    <message>
        <source>about a quarter note</source>
        <translation>およそ4分音符</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>4分音符</translation>
    </message>
    <message>
        <source>dotted quarter</source>
        <translation>付点4分音符</translation>
    </message>
    <message>
        <source>triplet quarter</source>
        <translation>3連4分音符</translation>
    </message>
    <message>
        <source>about a quarter</source>
        <translation>およそ4分音符</translation>
    </message>
    <message>
        <source>eighth note</source>
        <translation>8分音符</translation>
    </message>
    <message>
        <source>dotted eighth note</source>
        <translation>付点8分音符</translation>
    </message>
    <message>
        <source>triplet eighth note</source>
        <translation>3連8分音符</translation>
    </message>
    <message>
        <source>about an eighth note</source>
        <translation>およそ8分音符</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>8分音符</translation>
    </message>
    <message>
        <source>dotted eighth</source>
        <translation>付点8分音符</translation>
    </message>
    <message>
        <source>triplet eighth</source>
        <translation>3連8分音符</translation>
    </message>
    <message>
        <source>about an eighth</source>
        <translation>およそ8分音符</translation>
    </message>
    <message>
        <source>sixteenth note</source>
        <translation>16分音符</translation>
    </message>
    <message>
        <source>dotted sixteenth note</source>
        <translation>付点16分音符</translation>
    </message>
    <message>
        <source>triplet sixteenth note</source>
        <translation>3連16分音符</translation>
    </message>
    <message>
        <source>about a sixteenth note</source>
        <translation>およそ16分音符</translation>
    </message>
    <message>
        <source>sixteenth</source>
        <translation>16分音符</translation>
    </message>
    <message>
        <source>dotted sixteenth</source>
        <translation>付点16分音符</translation>
    </message>
    <message>
        <source>triplet sixteenth</source>
        <translation>3連16分音符</translation>
    </message>
    <message>
        <source>about a sixteenth</source>
        <translation>およそ16分音符</translation>
    </message>
    <message>
        <source>32nd note</source>
        <translation>32分音符</translation>
    </message>
    <message>
        <source>dotted 32nd note</source>
        <translation>付点32分音符</translation>
    </message>
    <message>
        <source>triplet 32nd note</source>
        <translation>3連32分音符</translation>
    </message>
    <message>
        <source>about a 32nd note</source>
        <translation>およそ32分音符</translation>
    </message>
    <message>
        <source>32nd</source>
        <translation>32分音符</translation>
    </message>
    <message>
        <source>dotted 32nd</source>
        <translation>付点32分音符</translation>
    </message>
    <message>
        <source>triplet 32nd</source>
        <translation>3連32分音符</translation>
    </message>
    <message>
        <source>about a 32nd</source>
        <translation>およそ32分音符</translation>
    </message>
    <message>
        <source>%1 wholes</source>
        <translation>全音符 %1 個分</translation>
    </message>
    <message>
        <source>bar %1 beat %2</source>
        <translation>%1 小節 %2 拍</translation>
    </message>
    <message>
        <source>%1 and %2/%3</source>
        <translation>%1 と %2/%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, free, %2</source>
        <translation>%1、空き、%2</translation>
    </message>
    <message>
        <source>Drag a frame around notes to choose them; right button erases, with Shift it opens a menu</source>
        <translation>枠をドラッグしてノートを選択。右ボタンで消去、Shift を加えるとメニュー</translation>
    </message>
    <message>
        <source>Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu</source>
        <translation>クリックで描画、ドラッグで位置を変更。右ボタンで消去、Shift を加えるとメニュー</translation>
    </message>
    <message>
        <source>Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes</source>
        <translation>クリックで再生ヘッドを移動、ドラッグで小節を選択。Ctrl + ドラッグで通る音を鳴らします</translation>
    </message>
    <message>
        <source>Drag the playhead to hear what it passes</source>
        <translation>再生ヘッドをドラッグすると、通る音が鳴ります</translation>
    </message>
</context>
<context>
    <name>muse::ActivityView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>muse::Announcer</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>再生中です。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>%1 has begun.</source>
        <translation>開始しました: %1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
</context>
<context>
    <name>muse::AudioExportPanel</name>
    <message>
        <source>Bring the loudest sample to</source>
        <translation>最大サンプルの目標レベル</translation>
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
        <translation>書き出し...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>オーディオの書き出し</translation>
    </message>
    <message>
        <source>The mix, in one file</source>
        <translation>ミックスを 1 ファイルに</translation>
    </message>
    <message>
        <source>Stems, a file a track</source>
        <translation>ステム (トラックごとに 1 ファイル)</translation>
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
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 ビット</translation>
    </message>
    <message>
        <source>32 bits, floating point</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>%L1 Hz</source>
        <translation>%L1 Hz</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>書き出す内容</translation>
    </message>
    <message>
        <source>Stems are equally long and keep their balance</source>
        <translation>ステムはすべて同じ長さで、音量バランスもそのままです</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>FLAC is smaller without loss, Ogg Vorbis smaller still</source>
        <translation>FLAC は劣化なしで小さく、Ogg Vorbis はさらに小さくなります</translation>
    </message>
    <message>
        <source>Size of a sample</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>16 bits are a CD&apos;s</source>
        <translation>16 ビットは CD と同じです</translation>
    </message>
    <message>
        <source>Samples a second</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>44,100 Hz are a CD&apos;s</source>
        <translation>44,100 Hz は CD と同じです</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>ノーマライズ</translation>
    </message>
    <message>
        <source>As loud as can be, or as soft as wanted</source>
        <translation>できるだけ大きく、または好みの音量まで下げます</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>0 dBFS is the loudest that a file can hold</source>
        <translation>0 dBFS はファイルに記録できる最大の音量です</translation>
    </message>
    <message>
        <source>Time after the last note</source>
        <translation>最後のノートの後の余白</translation>
    </message>
    <message>
        <source>For notes and reverb to fade away</source>
        <translation>余韻やリバーブが消えるまでの時間です</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Asks where, then works in the background</source>
        <translation>保存先を選んだ後、バックグラウンドで処理します</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Nothing is left behind</source>
        <translation>ファイルは残りません</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Ring on at the end</source>
        <translation>終わりの余韻</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>muse::Autosave</name>
    <message>
        <source>Autosave does not work: %1 Save your song where there is room.</source>
        <translation>自動保存ができません: %1 空きのある場所に曲を保存してください。</translation>
    </message>
</context>
<context>
    <name>muse::BarCommands</name>
    <message>
        <source>As many empty bars as are chosen, before them, on all tracks</source>
        <translation>選択した小節の前に、同じ数の空の小節を全トラックに挿入します</translation>
    </message>
    <message>
        <source>An empty bar at the playhead, on all tracks; choose bars in the ruler for more</source>
        <translation>再生ヘッドの位置に、空の小節を 1 つ全トラックに挿入します。複数挿入するにはルーラーで小節を選択します</translation>
    </message>
    <message>
        <source>Choose bars first: drag in the ruler above the notes.</source>
        <translation>先に小節を選択してください。ノートの上のルーラーをドラッグします。</translation>
    </message>
    <message>
        <source>Takes the chosen bars out of all tracks</source>
        <translation>選択した小節を全トラックから取り除きます</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, with tempo, time signatures and markers</source>
        <translation>全トラックの選択した小節を、テンポ、拍子、マーカーと一緒にコピーします</translation>
    </message>
    <message>
        <source>Copies the chosen bars of all tracks, and takes them out</source>
        <translation>全トラックの選択した小節をコピーして取り除きます</translation>
    </message>
    <message>
        <source>Puts the chosen bars of all tracks once more behind themselves</source>
        <translation>全トラックの選択した小節を、すぐ後ろにもう一度入れます</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar before them</source>
        <translation>全トラックの選択した小節を、その前の小節と入れ替えます</translation>
    </message>
    <message>
        <source>Lets the chosen bars of all tracks change places with the bar after them</source>
        <translation>全トラックの選択した小節を、その後の小節と入れ替えます</translation>
    </message>
    <message>
        <source>Puts the copied bars before the chosen ones, or before the bar at the playhead</source>
        <translation>コピーした小節を、選択した小節の前、または再生ヘッドのある小節の前に入れます</translation>
    </message>
    <message>
        <source>Copy bars first.</source>
        <translation>先に小節をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を挿入</numerusform>
        </translation>
    </message>
    <message>
        <source>The song has nothing in these bars or behind them.</source>
        <translation>曲のこの小節以降には何もありません。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n bar(s) of all tracks.</source>
        <translation>
            <numerusform>全トラックの %n 小節をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を切り取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を繰り返し</numerusform>
        </translation>
    </message>
    <message>
        <source>The song begins with these bars already.</source>
        <translation>曲はすでにこの小節から始まっています。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n bar(s)</source>
        <translation>
            <numerusform>%n 小節を移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::BlindDialog</name>
    <message>
        <source>Compare two models blind</source>
        <translation>2 つのモデルをブラインド比較</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>1 つ目のモデル</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>2 つ目のモデル</translation>
    </message>
    <message>
        <source>Half of the candidates for %1 come from each model, and nothing says which. Take the one that you like best; then you are told whose it is, and it is counted.</source>
        <translation>%1 の候補は各モデルから半分ずつ生成され、どちらのものかは表示されません。いちばん気に入ったものを採用すると、どちらのモデルかが明かされ、結果が集計されます。</translation>
    </message>
    <message>
        <source>&amp;One model</source>
        <translation>1 つ目のモデル(&amp;O)</translation>
    </message>
    <message>
        <source>The o&amp;ther model</source>
        <translation>2 つ目のモデル(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make candidates</source>
        <translation>候補を作成</translation>
    </message>
    <message>
        <source>No other model plays to the same track; choose another, or train one.</source>
        <translation>同じトラックに伴奏できるモデルがほかにありません。別のモデルを選ぶか、学習させてください。</translation>
    </message>
</context>
<context>
    <name>muse::CandidateChooser</name>
    <message>
        <source>You worked on these bars, so their candidates went. Undo brings them back.</source>
        <translation>この小節を編集したため、候補は取り消されました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all</source>
        <translation>候補: 矢印キーで聴き比べ、Enter で採用、K で 1 トラックだけ採用、Esc ですべて見送り</translation>
    </message>
    <message>
        <source>You chose “%1” over “%2”. Generate &gt; What was kept counts it.</source>
        <translation>「%2」ではなく「%1」を選びました。結果は「生成 &gt; 採用の記録」で集計されます。</translation>
    </message>
    <message>
        <source>%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid opens them again.</source>
        <translation>%1 を曲に取り込み、%2 でロックしました。候補を選び終えた後は、グリッドの小節をクリックするとロックを解除できます。</translation>
    </message>
    <message>
        <source>These come of too many others, one of the other, to make more of; take one first.</source>
        <translation>これらはほかの候補から重ねて作られているため、これ以上は派生できません。先にどれかを採用してください。</translation>
    </message>
    <message>
        <source>What you kept is in the song; the rest is as it was.</source>
        <translation>採用した部分は曲に取り込まれ、残りは元のままです。</translation>
    </message>
    <message>
        <source>The song is as it was.</source>
        <translation>曲は元のままです。</translation>
    </message>
</context>
<context>
    <name>muse::CandidateList</name>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>%1 notes at a time</source>
        <translation>同時発音数 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>中間</translation>
    </message>
</context>
<context>
    <name>muse::CandidatePane</name>
    <message>
        <source>Does it listen?</source>
        <translation>反応を確認</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Keep one track</source>
        <translation>1 トラック採用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た候補</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Have the same made to another given track, and say how much of it changes (H)</source>
        <translation>同じ設定を別の条件トラックで生成し、どれだけ変わるかを調べます (H)</translation>
    </message>
    <message>
        <source>Put this candidate into the song (Enter)</source>
        <translation>この候補を曲に取り込みます (Enter)</translation>
    </message>
    <message>
        <source>Put one track of this candidate into the song, and go on choosing (K)</source>
        <translation>この候補の 1 トラックを曲に取り込み、選択を続けます (K)</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>すべて見送る</translation>
    </message>
    <message>
        <source>Take none; the song stays as it is (Esc)</source>
        <translation>どれも採用せず、曲を元のままにします (Esc)</translation>
    </message>
    <message>
        <source>Make others that are near to this candidate (L)</source>
        <translation>この候補に近い候補をさらに作ります (L)</translation>
    </message>
    <message>
        <source>Move about between the first candidates, or between those that M has marked (B)</source>
        <translation>最初の候補どうし、または M でマークした候補どうしの間を動きます (B)</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>候補の並び順</translation>
    </message>
    <message>
        <source>In what order they are shown</source>
        <translation>候補を表示する順序です</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>作成順</translation>
    </message>
    <message>
        <source>Most like real songs</source>
        <translation>実際の曲に近い順</translation>
    </message>
    <message>
        <source>Best answer</source>
        <translation>応答の良い順</translation>
    </message>
    <message>
        <source>Most different</source>
        <translation>違いの大きい順</translation>
    </message>
    <message>
        <source>That share most onsets with the given track</source>
        <translation>条件トラックとオンセットを多く共有する順に並べます</translation>
    </message>
    <message>
        <source>Show the candidates that were there before (Ctrl+Z)</source>
        <translation>直前の候補を表示します (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of two models for %1</source>
        <translation>
            <numerusform>%1: 2 つのモデルによる候補 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of %1 tried for %2</source>
        <translation>
            <numerusform>%2: 試した %1 個から選んだ候補 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1: the one you liked, then others like it</source>
        <translation>
            <numerusform>%1: 候補 %n 個 (気に入ったものと、それに似たもの)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%1: 候補 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>%1 (silent)</source>
        <translation>%1 (無音)</translation>
    </message>
</context>
<context>
    <name>muse::ChannelStrip</name>
    <message>
        <source>%1 strip</source>
        <translation>%1 ストリップ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>パン</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>リバーブ</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>コーラス</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 をソロにする</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>%1 のソロを解除</translation>
    </message>
    <message>
        <source>Level of the %1 track</source>
        <translation>%1 トラックのレベル</translation>
    </message>
    <message>
        <source>Level, %1 to 0 dB; the line is the peak</source>
        <translation>レベル、%1～0 dB。線はピークです</translation>
    </message>
    <message>
        <source>%1 of the %2 track</source>
        <translation>%2 トラックの %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Drag up or down (Shift: fine); double-click resets</source>
        <translation>上下にドラッグ (Shift で微調整)、ダブルクリックでリセット</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>音量: %1</translation>
    </message>
    <message>
        <source>Pan: centre</source>
        <translation>パン: 中央</translation>
    </message>
    <message>
        <source>Pan: %1 % left</source>
        <translation>パン: 左 %1 %</translation>
    </message>
    <message>
        <source>Pan: %1 % right</source>
        <translation>パン: 右 %1 %</translation>
    </message>
    <message>
        <source>Reverb send: %1</source>
        <translation>リバーブセンド: %1</translation>
    </message>
    <message>
        <source>Chorus send: %1</source>
        <translation>コーラスセンド: %1</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev</translation>
    </message>
    <message>
        <source>Cho</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>ドラムキット</translation>
    </message>
    <message>
        <source>Instrument of the %1 track: %2</source>
        <translation>%1 トラックの音色: %2</translation>
    </message>
    <message>
        <source>%1: choose another sound</source>
        <translation>%1: 別の音色を選びます</translation>
    </message>
</context>
<context>
    <name>muse::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>muse::ChordBar</name>
    <message>
        <source>Major</source>
        <translation>メジャー</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Diminished</source>
        <translation>ディミニッシュ</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>オーギュメント</translation>
    </message>
    <message>
        <source>Suspended second</source>
        <translation>サスツー</translation>
    </message>
    <message>
        <source>Suspended fourth</source>
        <translation>サスフォー</translation>
    </message>
    <message>
        <source>Dominant seventh</source>
        <translation>ドミナントセブンス</translation>
    </message>
    <message>
        <source>Major seventh</source>
        <translation>メジャーセブンス</translation>
    </message>
    <message>
        <source>Minor seventh</source>
        <translation>マイナーセブンス</translation>
    </message>
    <message>
        <source>Minor, major seventh</source>
        <translation>マイナーメジャーセブンス</translation>
    </message>
    <message>
        <source>Half-diminished seventh</source>
        <translation>ハーフディミニッシュ</translation>
    </message>
    <message>
        <source>Diminished seventh</source>
        <translation>ディミニッシュセブンス</translation>
    </message>
    <message>
        <source>Augmented, major seventh</source>
        <translation>オーギュメントメジャーセブンス</translation>
    </message>
    <message>
        <source>Suspended seventh</source>
        <translation>セブンスサスフォー</translation>
    </message>
    <message>
        <source>Major sixth</source>
        <translation>メジャーシックス</translation>
    </message>
    <message>
        <source>Minor sixth</source>
        <translation>マイナーシックス</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Chord that the chord tool draws</source>
        <translation>コードツールで入力するコード</translation>
    </message>
    <message>
        <source>What the chord tool (C) draws on the note that is clicked</source>
        <translation>クリックしたノート上に、コードツール (C) が入力するコードです</translation>
    </message>
    <message>
        <source>Triad of the scale</source>
        <translation>スケールの三和音</translation>
    </message>
    <message>
        <source>Seventh of the scale</source>
        <translation>スケールの四和音</translation>
    </message>
    <message>
        <source>Inversion of the chord</source>
        <translation>コードの転回形</translation>
    </message>
    <message>
        <source>How many of its lowest notes lie an octave higher</source>
        <translation>最低音から何音を 1 オクターブ上げるかを決めます</translation>
    </message>
    <message>
        <source>Root position</source>
        <translation>基本形</translation>
    </message>
    <message>
        <source>1st inversion</source>
        <translation>第1転回形</translation>
    </message>
    <message>
        <source>2nd inversion</source>
        <translation>第2転回形</translation>
    </message>
    <message>
        <source>3rd inversion</source>
        <translation>第3転回形</translation>
    </message>
</context>
<context>
    <name>muse::ClipBar</name>
    <message>
        <source>How far %1 is</source>
        <translation>%1 の再生位置</translation>
    </message>
    <message>
        <source>✓ Played to the end</source>
        <translation>✓ 最後まで再生済み</translation>
    </message>
    <message>
        <source>No sound came from this computer, so it does not count as heard. Choose a device in Preferences &gt; Sound, and play it again.</source>
        <translation>このコンピューターから音が出なかったため、聴いたものとして数えません。「環境設定 &gt; サウンド」でデバイスを選び、もう一度再生してください。</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>再生: %1</translation>
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
        <translation>まだ値がありません</translation>
    </message>
    <message>
        <source>generator steps</source>
        <translation>生成器ステップ</translation>
    </message>
    <message>
        <source>critic updates</source>
        <translation>クリティック更新</translation>
    </message>
    <message>
        <source>time spent training</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>critic update %1</source>
        <translation>クリティック更新 %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
</context>
<context>
    <name>muse::DataFeature</name>
    <message>
        <source>Makes datasets of MIDI files. The funnel shows what each stage keeps and why the rest goes; beside it are phrases to look at and to hear.</source>
        <translation>MIDI ファイルからデータセットを作ります。ファネルには各段階で残った数と除外された理由が示され、横のフレーズは見たり聴いたりできます。</translation>
    </message>
    <message>
        <source>%L1 phrases from %L2 of %L3 files, in %4 s. Saved as %5.</source>
        <translation>%L3 ファイル中 %L2 ファイルから %L1 フレーズを %4 秒で取得し、%5 として保存しました。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>中止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Choose music or a dataset</source>
        <translation>音楽またはデータセットを選択</translation>
    </message>
    <message>
        <source>Music and datasets (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</source>
        <translation>音楽とデータセット (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst *.mid *.midi *.kar *.npz *.npy *.safetensors)</translation>
    </message>
    <message>
        <source>Choose a folder of music</source>
        <translation>音楽フォルダーを選択</translation>
    </message>
    <message>
        <source>Insert a phrase of a dataset</source>
        <translation>データセットのフレーズを挿入</translation>
    </message>
</context>
<context>
    <name>muse::DataPanels</name>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Metrics of the phrases</source>
        <translation>フレーズの指標</translation>
    </message>
    <message>
        <source>Build dataset</source>
        <translation>データセットを作成</translation>
    </message>
    <message>
        <source>Take the music through the funnel</source>
        <translation>音楽をファネルに通します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading; nothing is kept</source>
        <translation>読み込みを中止します。何も保存されません</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>これで学習</translation>
    </message>
    <message>
        <source>Take this dataset to the Train workspace</source>
        <translation>このデータセットを「学習」ワークスペースで使います</translation>
    </message>
    <message>
        <source>Drop music above and build a dataset: here you see what each stage keeps, and why the rest goes.</source>
        <translation>上に音楽をドロップしてデータセットを作成すると、各段階で残った数と除外された理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Save funnel…</source>
        <translation>ファネルを保存…</translation>
    </message>
    <message>
        <source>Save funnel</source>
        <translation>ファネルを保存</translation>
    </message>
    <message>
        <source>Save the counts as CSV or JSON</source>
        <translation>件数を CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>%1: %L2 phrases from %L3 songs</source>
        <translation>%1: %L3 曲から %L2 フレーズ</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>カンマ区切り (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save histogram</source>
        <translation>ヒストグラムを保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
</context>
<context>
    <name>muse::DatasetController</name>
    <message>
        <source>Building a dataset</source>
        <translation>データセットを作成中</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>何も保存されません</translation>
    </message>
</context>
<context>
    <name>muse::DialogPrompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message>
        <source>About MuseGAN Studio</source>
        <translation>MuseGAN Studio について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;Draw one track; a MuseGAN plays the other four.&lt;/p&gt;&lt;p&gt;After Dong, Hsiao, Yang and Yang, &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt;, AAAI 2018.&lt;/p&gt;&lt;p&gt;Built on Qt, LibTorch, FluidSynth, RtMidi and QCustomPlot. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MuseGAN Studio %1&lt;/h3&gt;&lt;p&gt;1 トラックを描けば、残りの 4 トラックを MuseGAN が演奏します。&lt;/p&gt;&lt;p&gt;Dong, Hsiao, Yang, Yang による &lt;i&gt;MuseGAN: Multi-track Sequential Generative Adversarial Networks for Symbolic Music Generation and Accompaniment&lt;/i&gt; (AAAI 2018) に基づきます。&lt;/p&gt;&lt;p&gt;Qt, LibTorch, FluidSynth, RtMidi, QCustomPlot を使用。MIT ライセンス。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>muse::EditActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ranspose</source>
        <translation>移調(&amp;R)</translation>
    </message>
    <message>
        <source>Semitone &amp;up</source>
        <translation>半音上げる(&amp;U)</translation>
    </message>
    <message>
        <source>Semitone &amp;down</source>
        <translation>半音下げる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Octave up</source>
        <translation>オクターブ上げる(&amp;O)</translation>
    </message>
    <message>
        <source>Octave do&amp;wn</source>
        <translation>オクターブ下げる(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to what is &amp;chosen</source>
        <translation>選択範囲に合わせる(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Higher rows</source>
        <translation>行を高く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>行を低く(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;whole song</source>
        <translation>曲全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
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
        <translation>ピアノロールでのマウスボタン</translation>
    </message>
    <message>
        <source>As the tool says</source>
        <translation>ツールに従う</translation>
    </message>
    <message>
        <source>A drag to the right gives a drawn note its length. The right button erases with the tools that draw, and opens a menu with Select.</source>
        <translation>右へドラッグすると、描いたノートの長さが決まります。右ボタンは、描画系のツールでは消去し、選択ツールではメニューを開きます。</translation>
    </message>
    <message>
        <source>One draws, the other erases</source>
        <translation>一方で描き、もう一方で消す</translation>
    </message>
    <message>
        <source>The left button draws and moves, so that a drawn note goes along until the button is let go; its edges give the length. The right button erases with every tool. Shift and the right button open the menu.</source>
        <translation>左ボタンは描画と移動に使い、描いたノートはボタンを離すまでついてきます。長さは端をドラッグして決めます。右ボタンはどのツールでも消去します。Shift と右ボタンでメニューを開きます。</translation>
    </message>
    <message>
        <source>Mouse buttons: %1</source>
        <translation>マウスボタン: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>すぐに反映されます</translation>
    </message>
</context>
<context>
    <name>muse::EvaluateFeature</name>
    <message>
        <source>&amp;Tables 1 and 2...</source>
        <translation>表 1 と表 2(&amp;T)...</translation>
    </message>
    <message>
        <source>Measure models and data as the paper does, beside its own figures</source>
        <translation>モデルとデータを論文と同じ方法で評価し、論文の値と並べて表示します</translation>
    </message>
    <message>
        <source>Choose a dataset</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>Datasets (*.safetensors)</source>
        <translation>データセット (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::ExportController</name>
    <message>
        <source>Exporting audio</source>
        <translation>オーディオを書き出し中</translation>
    </message>
    <message>
        <source>no file is kept</source>
        <translation>ファイルは残りません</translation>
    </message>
    <message numerus="yes">
        <source>%n stem(s) in %1</source>
        <translation>
            <numerusform>%1 に %n 個のステム</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::ExportsFeature</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Left out, as muted or not soloed: %1.</source>
        <translation>ミュートまたはソロの設定により除外: %1。</translation>
    </message>
    <message>
        <source>&amp;MIDI...</source>
        <translation>MIDI(&amp;M)...</translation>
    </message>
    <message>
        <source>Export MIDI</source>
        <translation>MIDI の書き出し</translation>
    </message>
    <message>
        <source>MIDI files (*.mid *.midi *.kar *.rmi)</source>
        <translation>MIDI ファイル (*.mid *.midi *.kar *.rmi)</translation>
    </message>
    <message>
        <source>&amp;Chosen bars as MIDI...</source>
        <translation>選択小節を MIDI で(&amp;C)...</translation>
    </message>
    <message>
        <source>Export the chosen bars</source>
        <translation>選択小節の書き出し</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI ファイル (*.mid)</translation>
    </message>
    <message>
        <source>Piano-&amp;roll (.npz)...</source>
        <translation>ピアノロール (.npz)(&amp;R)...</translation>
    </message>
    <message>
        <source>Export piano-roll</source>
        <translation>ピアノロールの書き出し</translation>
    </message>
    <message>
        <source>pypianoroll songs (*.npz)</source>
        <translation>pypianoroll の曲 (*.npz)</translation>
    </message>
    <message>
        <source>&amp;Notes as a table (.csv)...</source>
        <translation>ノートの表 (.csv)(&amp;N)...</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>ノートの書き出し</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>No bars are chosen; choose some on the ruler first.</source>
        <translation>小節が選択されていません。先にルーラーで選択してください。</translation>
    </message>
    <message>
        <source>No audible track has notes in the chosen bars; choose others, or unmute one.</source>
        <translation>選択した小節には、聞こえるトラックのノートがありません。別の小節を選ぶか、ミュートを解除してください。</translation>
    </message>
    <message>
        <source>MIDI files sa&amp;y how bars were generated</source>
        <translation>MIDI に生成情報を記録(&amp;Y)</translation>
    </message>
    <message>
        <source>Model, seed and settings go into the file as text where generated bars begin</source>
        <translation>生成した小節の先頭に、モデル・シード・設定をテキストとしてファイルに記録します</translation>
    </message>
    <message>
        <source>The candidate that is shown is not in it, as it is not in the song; Enter takes it.</source>
        <translation>表示中の候補は曲に含まれていないため、書き出されません。Enter で採用できます。</translation>
    </message>
    <message>
        <source>&amp;Audio...</source>
        <translation>オーディオ(&amp;A)...</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Export stems</source>
        <translation>ステムの書き出し</translation>
    </message>
    <message>
        <source>Export audio</source>
        <translation>オーディオの書き出し</translation>
    </message>
    <message>
        <source>Sound (*%1)</source>
        <translation>サウンド (*%1)</translation>
    </message>
</context>
<context>
    <name>muse::FileController</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Songs (%1)</source>
        <translation>曲 (%1)</translation>
    </message>
    <message>
        <source>Music (%1)</source>
        <translation>音楽 (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 を読み込みました。</translation>
    </message>
    <message>
        <source>%1 was changed or removed by another program since you opened it.</source>
        <translation>%1 は、開いた後に別のプログラムによって変更または削除されました。</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>上書き保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>別名で保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>muse::FilesFeature</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った曲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Demo songs</source>
        <translation>デモ曲(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>別名で保存(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Import MIDI or a score...</source>
        <translation>MIDI・楽譜の読み込み(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
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
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>Funnel: what each stage of the preparation kept</source>
        <translation>ファネル: データ準備の各段階で残った数</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
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
        <translation>生成パネル(&amp;G)</translation>
    </message>
    <message>
        <source>Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the same music again; the threshold decides how much of the output becomes notes, dynamics how they are played.</source>
        <translation>MuseGAN に曲を書かせます。アクティブなトラックに合わせてほかの 4 トラックを生成するか、5 トラックすべてを生成します。同じシードなら同じ音楽になり、しきい値は出力のどこまでをノートにするか、ダイナミクスはその演奏の仕方を決めます。</translation>
    </message>
    <message>
        <source>Generate the &amp;other four</source>
        <translation>ほかの 4 トラックを生成(&amp;O)</translation>
    </message>
    <message>
        <source>Generate from &amp;scratch</source>
        <translation>ゼロから生成(&amp;S)</translation>
    </message>
    <message>
        <source>Generate the &amp;next bars</source>
        <translation>続きの小節を生成(&amp;N)</translation>
    </message>
    <message>
        <source>Let the music go on after the chosen bars, as many bars again: what follows the last of them best is offered</source>
        <translation>選択した小節の後に、同じ小節数だけ音楽を続けます。最後の小節にもっともよくつながるものが候補になります</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>再生成(&amp;M)</translation>
    </message>
    <message>
        <source>Make the generated notes in the chosen bars again, from what the song knows of them</source>
        <translation>選択した小節の生成ノートを、曲に記録された情報から再び生成します</translation>
    </message>
    <message>
        <source>Compare two models &amp;blind...</source>
        <translation>2 モデルをブラインド比較(&amp;B)...</translation>
    </message>
    <message>
        <source>What was &amp;kept...</source>
        <translation>採用の記録(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelled; the song is as it was.</source>
        <translation>中止しました。曲は元のままです。</translation>
    </message>
    <message>
        <source>Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all.</source>
        <translation>候補: 矢印キーで聴き比べ、Enter で採用、K で 1 トラックだけ採用、Esc ですべて見送ります。</translation>
    </message>
    <message>
        <source>The candidate that was shown is in the song; undo takes it out again.</source>
        <translation>表示中の候補を曲に取り込みました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Choose a model&apos;s weights</source>
        <translation>モデルの重みを選択</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>重み (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>muse::GeneratePanel</name>
    <message>
        <source>No model here invents all five tracks. Train one from scratch, or open one.</source>
        <translation>5 トラックすべてを生成できるモデルがありません。「ゼロから」で学習させるか、モデルを開いてください。</translation>
    </message>
    <message>
        <source>Fills bar %1</source>
        <translation>%1 小節目を生成</translation>
    </message>
    <message>
        <source>Fills bars %1–%2</source>
        <translation>%1～%2 小節目を生成</translation>
    </message>
    <message>
        <source>Locked: %1 stays as it is</source>
        <translation>ロック中: %1 はそのまま残ります</translation>
    </message>
    <message>
        <source>Locked: %1 and %2 stay as they are</source>
        <translation>ロック中: %1 と %2 はそのまま残ります</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Use a weights file (.safetensors) from anywhere</source>
        <translation>任意の場所にある重みファイル (.safetensors) を使います</translation>
    </message>
    <message>
        <source>Train one…</source>
        <translation>学習させる…</translation>
    </message>
    <message>
        <source>Train a model on your own MIDI files</source>
        <translation>手持ちの MIDI ファイルでモデルを学習させます</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Generate from scratch</source>
        <translation>ゼロから生成</translation>
    </message>
    <message>
        <source>Invent all tracks that are not locked</source>
        <translation>ロックされていないトラックをすべて生成します</translation>
    </message>
    <message>
        <source>Generate the next bars</source>
        <translation>続きの小節を生成</translation>
    </message>
    <message>
        <source>Let the music go on after these bars, as many bars again (Ctrl+Shift+Right)</source>
        <translation>この小節の後に、同じ小節数だけ音楽を続けます (Ctrl+Shift+Right)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>How many are made to choose from; one alone goes into the song at once</source>
        <translation>選択用に作る候補の数です。1 個なら、すぐ曲に取り込まれます</translation>
    </message>
    <message>
        <source>Click or drag over bars that are to stay as they are; over locked ones to open them again. What you keep of a candidate is locked.</source>
        <translation>そのまま残したい小節をクリックまたはドラッグします。ロック済みの小節で同じ操作をすると解除されます。候補から採用した部分はロックされます。</translation>
    </message>
    <message>
        <source>Fill only empty bars</source>
        <translation>空の小節だけ生成</translation>
    </message>
    <message>
        <source>Bars of a track in which notes begin stay as they are</source>
        <translation>ノートの開始があるトラックの小節はそのまま残します</translation>
    </message>
    <message>
        <source>Hatched: locked. Dotted: stays, as notes begin there.</source>
        <translation>斜線: ロック中。点線: ノートの開始があるため残ります。</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>生成の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop generating and leave the song as it is</source>
        <translation>生成を中止し、曲を元のままにします</translation>
    </message>
    <message>
        <source>Generating…</source>
        <translation>生成中…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを検索中…</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>A trained model invents the notes. Open one, or train your own.</source>
        <translation>ノートは学習済みモデルが生成します。モデルを開くか、自分で学習させてください。</translation>
    </message>
    <message>
        <source>Invent tracks that go with the notes of %1 (%2)</source>
        <translation>%1 のノートに合うトラックを生成します (%2)</translation>
    </message>
    <message>
        <source>All tracks are locked in these bars</source>
        <translation>この小節ではすべてのトラックがロックされています</translation>
    </message>
    <message>
        <source>%1 is empty in these bars</source>
        <translation>この小節の %1 は空です</translation>
    </message>
    <message>
        <source>Generate the next bar, %1</source>
        <translation>続きの小節 (%1) を生成</translation>
    </message>
    <message>
        <source>Generate the next bars, %1 to %2</source>
        <translation>続きの小節 (%1～%2) を生成</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>使用モデル: %1</translation>
    </message>
    <message>
        <source>Generate %1 from another track</source>
        <translation>別のトラックから %1 を生成</translation>
    </message>
    <message>
        <source>Generate three others from %1</source>
        <translation>%1 からほかの 3 トラックを生成</translation>
    </message>
    <message>
        <source>Generate %1 from %2</source>
        <translation>%2 から %1 を生成</translation>
    </message>
    <message>
        <source>Generate the other four from %1</source>
        <translation>%1 からほかの 4 トラックを生成</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies no track</source>
        <translation>%1 (選択したモデルは伴奏に対応していません)</translation>
    </message>
    <message>
        <source>%1, as the chosen model accompanies %2</source>
        <translation>%1 (選択したモデルの伴奏対象は %2 です)</translation>
    </message>
    <message>
        <source>No model here accompanies a track. Train one that does, or open one.</source>
        <translation>伴奏できるモデルがありません。伴奏用のモデルを学習させるか、開いてください。</translation>
    </message>
    <message>
        <source>No model here accompanies %1. Pick %2 as the active track, or train one.</source>
        <translation>%1 に伴奏できるモデルがありません。%2 をアクティブなトラックにするか、モデルを学習させてください。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>muse::GenerationController</name>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>曲は元のままです</translation>
    </message>
    <message>
        <source>The models do not play to the same track any more; choose two that do.</source>
        <translation>2 つのモデルの伴奏対象が同じトラックではなくなりました。同じものを 2 つ選んでください。</translation>
    </message>
    <message>
        <source>Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.</source>
        <translation>置き換え可能な %1 には、すべてノートの開始があります。「空の小節だけ生成」のチェックを外すか、別の小節を選んでください。</translation>
    </message>
    <message>
        <source>All of %1 is locked; unlock the bars or tracks that may be replaced.</source>
        <translation>%1 はすべてロックされています。置き換えてもよい小節またはトラックのロックを解除してください。</translation>
    </message>
    <message>
        <source>Every track is locked; unlock those that may be replaced.</source>
        <translation>すべてのトラックがロックされています。置き換えてもよいトラックのロックを解除してください。</translation>
    </message>
    <message>
        <source>Every track but %1, which is played to, is locked; unlock those that may be replaced.</source>
        <translation>伴奏対象の %1 以外のトラックはすべてロックされています。置き換えてもよいトラックのロックを解除してください。</translation>
    </message>
    <message>
        <source>What you wished of %1 was left out, as nothing is made there.</source>
        <translation>%1 には何も生成されないため、指定した希望は無視されました。</translation>
    </message>
    <message>
        <source>The %1 track is empty in %2; draw some notes there first.</source>
        <translation>%2 の %1 トラックは空です。先にノートを入力してください。</translation>
    </message>
    <message>
        <source>The song changed in %1 while they were being made, so they were left alone; generate again.</source>
        <translation>生成中に %1 で曲が変更されたため、その部分はそのまま残しました。もう一度生成してください。</translation>
    </message>
    <message>
        <source>The same notes are in %1 already.</source>
        <translation>%1 にはすでに同じノートがあります。</translation>
    </message>
    <message>
        <source>Generate %1 (%2, %3)</source>
        <translation>%1 を生成 (%2、%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n note(s) for %2 in %3.</source>
        <translation>
            <numerusform>%1 が %3 の %2 に %n 個のノートを生成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n piece(s) were tried.</source>
        <translation>
            <numerusform> %n 曲を試しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::HelpFeature</name>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>ヘルプモード(&amp;W)</translation>
    </message>
    <message>
        <source>Click anything to read what it is for</source>
        <translation>画面の各部をクリックすると説明が表示されます</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Version, machine, sound and the end of the log, to paste where you report a problem</source>
        <translation>バージョン、マシン、サウンド、ログの末尾をコピーします。問題の報告に貼り付けてください</translation>
    </message>
    <message>
        <source>&amp;About MuseGAN Studio</source>
        <translation>MuseGAN Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>The report is on the clipboard; paste it where you report the problem.</source>
        <translation>レポートをクリップボードにコピーしました。問題を報告する場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>マニュアルがインストールされていません: %1 がありません。</translation>
    </message>
</context>
<context>
    <name>muse::HistogramPlot</name>
    <message>
        <source>How a metric spreads over the dataset</source>
        <translation>データセット全体での指標の分布</translation>
    </message>
    <message>
        <source>The metric whose spread over the phrases is shown</source>
        <translation>フレーズ全体での分布を表示する指標です</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Save this histogram as CSV…</source>
        <translation>このヒストグラムを CSV で保存…</translation>
    </message>
    <message>
        <source>% of phrases</source>
        <translation>フレーズの割合 (%)</translation>
    </message>
    <message>
        <source>Build or open a dataset to see how its metrics spread.</source>
        <translation>データセットを作成するか開くと、指標の分布が表示されます。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
</context>
<context>
    <name>muse::HistoryFeature</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Every step of undo; a click goes there and back (Ctrl+H)</source>
        <translation>すべての操作の履歴です。クリックでその時点に移動します (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>muse::HistoryPanel</name>
    <message>
        <source>History of edits</source>
        <translation>編集の履歴</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>操作をクリックすると、その時点まで戻るか進みます</translation>
    </message>
    <message>
        <source>Song as it was opened</source>
        <translation>開いた時点の曲</translation>
    </message>
    <message>
        <source>Click a step to go there. The disk marks what is saved.</source>
        <translation>操作をクリックすると、その時点に移動します。ディスクの印は保存済みの状態です。</translation>
    </message>
</context>
<context>
    <name>muse::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>%1 の振り分け先</translation>
    </message>
    <message>
        <source>Imported tracks</source>
        <translation>読み込んだトラック</translation>
    </message>
    <message>
        <source>Tracks of the imported file</source>
        <translation>読み込んだファイルのトラック</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>振り分け先</translation>
    </message>
    <message>
        <source>Move the tracks</source>
        <translation>トラックを移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.</source>
        <translation>%1 のトラックです。同じファミリーに振り分けたトラックは 1 つになり、移動は 1 回の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>トラック %1</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>ドラムキット</translation>
    </message>
</context>
<context>
    <name>muse::ImportOffer</name>
    <message>
        <source>Move tracks...</source>
        <translation>トラックを移動...</translation>
    </message>
    <message>
        <source>Keep as imported</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Move imported &amp;tracks...</source>
        <translation>読み込みトラックの移動(&amp;T)...</translation>
    </message>
    <message>
        <source>none was left out</source>
        <translation>除外されたトラックはありません</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>1 トラックが除外されました</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>%1 トラックが除外されました</translation>
    </message>
    <message>
        <source>%1: its %2 tracks were sorted into the five by instrument; %3.</source>
        <translation>%1: %2 個のトラックを楽器に応じて 5 トラックに振り分けました。%3。</translation>
    </message>
    <message>
        <source>What you changed since is replaced when tracks move; Undo brings it back.</source>
        <translation>トラックを移動すると、その後の変更は置き換えられます。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Every track would be left out; keep at least one.</source>
        <translation>すべてのトラックが除外されます。少なくとも 1 つは残してください。</translation>
    </message>
    <message>
        <source>Move imported tracks</source>
        <translation>読み込みトラックの移動</translation>
    </message>
    <message>
        <source>Moved the imported tracks; Undo takes it back.</source>
        <translation>読み込んだトラックを移動しました。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>muse::InterruptedOffer</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>続けない</translation>
    </message>
    <message>
        <source>The training “%1” ended without being stopped, at step %L2 of %L3. It can go on from step %L4.</source>
        <translation>学習「%1」は、%L3 ステップ中 %L2 ステップで中断されました。ステップ %L4 から再開できます。</translation>
    </message>
</context>
<context>
    <name>muse::KeysFeature</name>
    <message>
        <source>Computer key&amp;board plays notes</source>
        <translation>パソコンのキーボードで演奏(&amp;B)</translation>
    </message>
    <message>
        <source>The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave</source>
        <translation>Z からと Q からの 2 段が鍵盤になります。PageUp と PageDown でオクターブが変わります</translation>
    </message>
    <message>
        <source>Piano keys</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Piano &amp;keys</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>A piano to be clicked, which plays the active track (Shift+F9)</source>
        <translation>クリックして弾ける鍵盤。アクティブなトラックの音が鳴ります (Shift+F9)</translation>
    </message>
    <message>
        <source>Keys to be clicked: they play the active track, louder near their front, and are recorded as those of a MIDI keyboard. F12 makes the computer&apos;s keyboard play; its letters are shown here then.</source>
        <translation>クリックする鍵盤です。アクティブなトラックの音が鳴り、手前ほど大きく、MIDI キーボードと同じように録音されます。F12 でパソコンのキーボードが鍵盤になり、その文字がここに表示されます。</translation>
    </message>
    <message>
        <source>Computer keyboard plays notes</source>
        <translation>パソコンのキーボードで演奏</translation>
    </message>
    <message>
        <source>Click to let the keys be commands again</source>
        <translation>クリックするとキーがコマンドに戻ります</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard plays notes now. F12 ends that.</source>
        <translation>パソコンのキーボードが鍵盤になりました。F12 で終わります。</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard gives commands again.</source>
        <translation>キーボードはコマンドに戻りました。</translation>
    </message>
    <message>
        <source>Keys play from %1</source>
        <translation>キーは %1 から演奏</translation>
    </message>
</context>
<context>
    <name>muse::LaneController</name>
    <message>
        <source>&amp;Velocity and controllers</source>
        <translation>ベロシティとコントローラー(&amp;V)</translation>
    </message>
    <message>
        <source>A lane under the roll for velocities, pitch bend and other controllers</source>
        <translation>ロールの下に、ベロシティ・ピッチベンドなどのコントローラーのレーンを表示します</translation>
    </message>
</context>
<context>
    <name>muse::LanePanel</name>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>What the lane shows of the active track</source>
        <translation>アクティブなトラックについて、レーンに表示する内容です</translation>
    </message>
    <message>
        <source>Value of the chosen notes or point</source>
        <translation>選択したノートまたはポイントの値</translation>
    </message>
    <message>
        <source>The value of the chosen notes, or of the point that the keyboard stands on</source>
        <translation>選択したノート、またはキーボードで選んだポイントの値です</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>ベンド幅</translation>
    </message>
    <message>
        <source>How far the pitch bend of the active track goes up or down at most</source>
        <translation>アクティブなトラックのピッチベンドが上下に動く最大の幅</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (使用中)</translation>
    </message>
    <message numerus="yes">
        <source>%n semitone(s)</source>
        <translation>
            <numerusform>%n 半音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::LaneView</name>
    <message>
        <source>Drag here to draw %1 over time.</source>
        <translation>ここをドラッグして %1 の変化を描きます。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>%1 lane of the active track</source>
        <translation>アクティブなトラックの %1 レーン</translation>
    </message>
    <message>
        <source>Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.</source>
        <translation>ドラッグでベロシティを描画、Shift で直線。ノートを選択しているときは、そのノートだけが対象です。</translation>
    </message>
    <message>
        <source>Drag to draw, with Shift in a straight line; the right button takes points away.</source>
        <translation>ドラッグで描画、Shift で直線。右ボタンでポイントを消去します。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートのベロシティを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 を消去</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 を描画</translation>
    </message>
    <message>
        <source>Set bend range</source>
        <translation>ベンド幅を設定</translation>
    </message>
</context>
<context>
    <name>muse::LatentForm</name>
    <message>
        <source>The piece</source>
        <translation>曲の個性</translation>
    </message>
    <message>
        <source>What all tracks share throughout (z)</source>
        <translation>全トラックが曲を通して共有する要素 (z)</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>曲の展開</translation>
    </message>
    <message>
        <source>What all tracks share, from bar to bar (z_t)</source>
        <translation>全トラックが共有し、小節ごとに変わる要素 (z_t)</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>各パート</translation>
    </message>
    <message>
        <source>What each track has for itself throughout (z_i)</source>
        <translation>各トラックが曲を通して固有にもつ要素 (z_i)</translation>
    </message>
    <message>
        <source>Their courses</source>
        <translation>各パートの展開</translation>
    </message>
    <message>
        <source>What each track has for itself, from bar to bar (z_it)</source>
        <translation>各トラックが固有にもち、小節ごとに変わる要素 (z_it)</translation>
    </message>
    <message>
        <source>What stays, what is new</source>
        <translation>保持するもの、新しくするもの</translation>
    </message>
    <message>
        <source>A model makes music of random vectors: hold those whose part in the music you like</source>
        <translation>モデルはランダムなベクトルから音楽を作ります。気に入った要素のベクトルは保持できます</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>Hold %1 as it is in the music that is there</source>
        <translation>%1 を現在の音楽のまま保持します</translation>
    </message>
    <message>
        <source>Roll again: %1</source>
        <translation>引き直し: %1</translation>
    </message>
    <message>
        <source>Make candidates in which only this is another</source>
        <translation>ここだけを変えた候補を作ります</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>強さ: %1</translation>
    </message>
    <message>
        <source>How far it goes from the mean of all music: less is more usual, more is odder</source>
        <translation>全音楽の平均からの距離です。小さいほど普通に、大きいほど風変わりになります</translation>
    </message>
    <message>
        <source>Roll again for %1 alone</source>
        <translation>%1 だけ引き直す</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>%1 の強さ</translation>
    </message>
    <message>
        <source>As the slider says</source>
        <translation>スライダーの値に従う</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Generate first; then what you like of the music can be held</source>
        <translation>先に生成すると、気に入った要素を保持できるようになります</translation>
    </message>
    <message>
        <source>What lies between candidates has no vector of its own to be held</source>
        <translation>候補の中間には、保持できる固有のベクトルがありません</translation>
    </message>
    <message>
        <source>Strength: %1 %</source>
        <translation>強さ: %1 %</translation>
    </message>
    <message>
        <source>Right-click: roll it again or set its strength for this track alone</source>
        <translation>右クリック: このトラックだけ引き直すか、強さを設定します</translation>
    </message>
</context>
<context>
    <name>muse::LedgerDialog</name>
    <message>
        <source>Nothing has been chosen among candidates yet.</source>
        <translation>まだ候補から何も選んでいません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Kept in part</source>
        <translation>部分採用</translation>
    </message>
    <message>
        <source>Compared blind</source>
        <translation>ブラインド比較</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>相手モデル</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>両方見送り</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>採用の記録</translation>
    </message>
    <message>
        <source>Kept only on this machine, in %1.</source>
        <translation>このマシンの %1 にのみ保存されています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Delete what is known of all offers</source>
        <translation>すべての提示の記録を削除します</translation>
    </message>
    <message>
        <source>What you kept of all models&apos; offers will be forgotten for good.</source>
        <translation>すべてのモデルの提示について、採用の記録が完全に消去されます。</translation>
    </message>
</context>
<context>
    <name>muse::LevelMeter</name>
    <message>
        <source>Output level</source>
        <translation>出力レベル</translation>
    </message>
    <message>
        <source>Output level, -48 to 0 dB</source>
        <translation>出力レベル、-48～0 dB</translation>
    </message>
</context>
<context>
    <name>muse::ListeningFeature</name>
    <message>
        <source>&amp;Listening test...</source>
        <translation>リスニングテスト(&amp;L)...</translation>
    </message>
    <message>
        <source>Listen to clips of models and rate them, in a test that somebody made</source>
        <translation>作成済みのテストで、モデルのクリップを聴いて評価します</translation>
    </message>
    <message>
        <source>&amp;Results of a listening test...</source>
        <translation>リスニングテストの結果(&amp;R)...</translation>
    </message>
    <message>
        <source>What listeners said, in the layout of the paper&apos;s Table 3</source>
        <translation>聴取者の評価を、論文の表 3 の形式で表示します</translation>
    </message>
    <message>
        <source>Folder of the listening test</source>
        <translation>リスニングテストのフォルダー</translation>
    </message>
    <message>
        <source>The test&apos;s own folder, with key.json</source>
        <translation>key.json のあるテスト本体のフォルダーです</translation>
    </message>
</context>
<context>
    <name>muse::ListeningWindow</name>
    <message>
        <source>How much of the test is done</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Thank you for listening</source>
        <translation>ご協力ありがとうございます</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>You and music</source>
        <translation>あなたと音楽</translation>
    </message>
    <message>
        <source>Four questions, so that the answers of musicians and of others can be told apart.</source>
        <translation>音楽家とそれ以外の方の回答を区別するための、4 つの質問です。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Set the volume</source>
        <translation>音量の調整</translation>
    </message>
    <message>
        <source>Play this once to its end, and make it as loud as you like to listen. All clips are equally loud, so please leave the volume alone from then on.</source>
        <translation>これを一度最後まで再生し、聴きやすい音量に合わせてください。クリップの音量はすべて揃えてあるので、以後は音量を変えないでください。</translation>
    </message>
    <message>
        <source>Music to set the volume by</source>
        <translation>音量調整用の音楽</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>How loud all clips are played</source>
        <translation>すべてのクリップの再生音量です</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>これで決定</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>ペア %1/%2</translation>
    </message>
    <message>
        <source>Clip %1 of %2</source>
        <translation>クリップ %1/%2</translation>
    </message>
    <message>
        <source>Play both to their ends, and say which you like better.</source>
        <translation>両方を最後まで再生し、どちらが好きかを答えてください。</translation>
    </message>
    <message>
        <source>Play it to its end, as often as you like, and rate it.</source>
        <translation>最後まで再生し (何度でも可)、評価してください。</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>Which do you like better?</source>
        <translation>どちらが好きですか?</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>これで終わりです</translation>
    </message>
    <message>
        <source>If there is anything you would like to say, write it here. Then save your answers.</source>
        <translation>何かお気づきの点があれば、ここに書いてください。その後、回答を保存してください。</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>ほかに何かありますか?</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Start again for another listener</source>
        <translation>次の聴取者のテストを開始</translation>
    </message>
    <message>
        <source>Have you saved your answers? They are forgotten here when another listener begins.</source>
        <translation>回答は保存しましたか? 次の聴取者が開始すると、ここの回答は消えます。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>回答の保存</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>回答 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. Thank you!</source>
        <translation>%1 として保存しました。ありがとうございました!</translation>
    </message>
</context>
<context>
    <name>muse::LockCommand</name>
    <message>
        <source>Lock bars</source>
        <translation>小節をロック</translation>
    </message>
    <message>
        <source>Unlock bars</source>
        <translation>小節のロックを解除</translation>
    </message>
    <message>
        <source>Lock other bars</source>
        <translation>別の小節をロック</translation>
    </message>
</context>
<context>
    <name>muse::LockGrid</name>
    <message>
        <source>Locks of bars</source>
        <translation>小節のロック</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1、%2 小節目</translation>
    </message>
    <message>
        <source>%1: stays as it is, as the whole track is locked</source>
        <translation>%1: トラック全体がロックされているため、そのまま残ります</translation>
    </message>
    <message>
        <source>%1: stays as it is; a click or Space opens it</source>
        <translation>%1: そのまま残ります。クリックまたは Space で解除します</translation>
    </message>
    <message>
        <source>%1: stays as it is, as notes begin in it and only empty bars are filled</source>
        <translation>%1: ノートの開始があり、空の小節だけが生成されるため、そのまま残ります</translation>
    </message>
    <message>
        <source>%1: the others are made to it; only from scratch it is replaced</source>
        <translation>%1: ほかのトラックはこれに合わせて作られます。置き換わるのはゼロから生成するときだけです</translation>
    </message>
    <message>
        <source>%1: may be replaced; a click or Space locks it</source>
        <translation>%1: 置き換えられます。クリックまたは Space でロックします</translation>
    </message>
    <message>
        <source>Replace %1 only</source>
        <translation>%1 だけを置き換える</translation>
    </message>
    <message>
        <source>Replace bar %1 only</source>
        <translation>%1 小節目だけを置き換える</translation>
    </message>
    <message>
        <source>Replace %1 in bar %2 only</source>
        <translation>%2 小節目の %1 だけを置き換える</translation>
    </message>
    <message>
        <source>Unlock all bars</source>
        <translation>全小節のロックを解除</translation>
    </message>
</context>
<context>
    <name>muse::LooksPage</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>すぐに反映されます</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>ウィンドウ全体の大きさ</translation>
    </message>
    <message>
        <source>Of words, controls and notes alike; holds from the next start on</source>
        <translation>文字、操作部、ノートのすべて。次回の起動から反映されます</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restart the studio now, in the chosen size</source>
        <translation>選んだ大きさで今すぐ再起動</translation>
    </message>
    <message>
        <source>Asks to save the song if it has changed, and opens it again</source>
        <translation>曲に変更があれば保存を確認し、再び開きます</translation>
    </message>
    <message>
        <source>Holds from the next start of the studio on.</source>
        <translation>次回の起動から反映されます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced: nothing fades, slides or zooms by itself</source>
        <translation>控えめ: ひとりでにフェード、スライド、ズームしません</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>動き: %1</translation>
    </message>
    <message>
        <source>Holds at once; the playhead moves in any case</source>
        <translation>すぐに反映されます。再生ヘッドは常に動きます</translation>
    </message>
</context>
<context>
    <name>muse::LossPlot</name>
    <message>
        <source>Negative critic loss</source>
        <translation>負のクリティック損失</translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation>損失曲線</translation>
    </message>
    <message>
        <source>−D loss</source>
        <translation>−D 損失</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>ペナルティ</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>G 損失</translation>
    </message>
    <message>
        <source>Negative critic loss, as in Figure 9(a) of the paper</source>
        <translation>負のクリティック損失 (論文の図 9(a) と同じ)</translation>
    </message>
    <message>
        <source>Wasserstein estimate: mean D(real) − mean D(fake)</source>
        <translation>Wasserstein 距離の推定値: D(本物) の平均 − D(生成) の平均</translation>
    </message>
    <message>
        <source>Gradient penalty, its weight included</source>
        <translation>勾配ペナルティ (重みを含む)</translation>
    </message>
    <message>
        <source>Generator loss: −mean D(fake)</source>
        <translation>生成器の損失: −D(生成) の平均</translation>
    </message>
    <message>
        <source>Training losses</source>
        <translation>学習の損失</translation>
    </message>
</context>
<context>
    <name>muse::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still running:
%1</source>
        <translation>実行中の処理があります:
%1</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>中止して終了</translation>
    </message>
</context>
<context>
    <name>muse::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>前のページ (Alt+Left)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The manual&apos;s first page (Alt+Home)</source>
        <translation>マニュアルの先頭ページ (Alt+Home)</translation>
    </message>
    <message>
        <source>What was found in the manual</source>
        <translation>マニュアル内の検索結果</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>すべてのページを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>muse::MasterStrip</name>
    <message>
        <source>Master strip</source>
        <translation>マスターストリップ</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Listening volume</source>
        <translation>モニター音量</translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation>リミッター</translation>
    </message>
    <message>
        <source>Level of the sum, left and right</source>
        <translation>ミックス全体の左右のレベル</translation>
    </message>
    <message>
        <source>Level, left and right, %1 to 0 dB; the lines are the peaks</source>
        <translation>左右のレベル、%1～0 dB。線はピークです</translation>
    </message>
    <message>
        <source>Listening volume: %1; exports are as loud as ever
Drag up or down (Shift: fine); double-click resets</source>
        <translation>モニター音量: %1。書き出しの音量は変わりません
上下にドラッグ (Shift で微調整)、ダブルクリックでリセット</translation>
    </message>
    <message>
        <source>The sum is too loud and is held down: lower the tracks&apos; faders</source>
        <translation>ミックスの音量が大きすぎるため抑えています。トラックのフェーダーを下げてください</translation>
    </message>
    <message>
        <source>Lights up when the sum is too loud and is held down</source>
        <translation>ミックスの音量が大きすぎて抑えられているときに点灯します</translation>
    </message>
</context>
<context>
    <name>muse::MetricPlot</name>
    <message>
        <source>Metric curves</source>
        <translation>指標の曲線</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1 Dashed: the dataset&apos;s own value.</source>
        <translation>%1 破線: データセットの値。</translation>
    </message>
</context>
<context>
    <name>muse::MidiPortMenus</name>
    <message>
        <source>MIDI &amp;input</source>
        <translation>MIDI 入力(&amp;I)</translation>
    </message>
    <message>
        <source>MIDI &amp;output</source>
        <translation>MIDI 出力(&amp;O)</translation>
    </message>
</context>
<context>
    <name>muse::MixerFeature</name>
    <message>
        <source>Mixer</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>&amp;Mixer</source>
        <translation>ミキサー(&amp;M)</translation>
    </message>
    <message>
        <source>Volume, pan, effects and level of every track (F9)</source>
        <translation>各トラックの音量・パン・エフェクト・レベル (F9)</translation>
    </message>
    <message>
        <source>A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each plays, the master what goes out.</source>
        <translation>トラックごとのストリップで、音量、パン、リバーブとコーラスへのセンド量を設定します。メーターは各トラックの音量を、マスターは出力を示します。</translation>
    </message>
</context>
<context>
    <name>muse::MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation>ミキサー</translation>
    </message>
</context>
<context>
    <name>muse::ModelChooser</name>
    <message>
        <source>accompanies %1</source>
        <translation>%1 に伴奏</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>ゼロから</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 ステップ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The trained model that invents the notes</source>
        <translation>ノートを生成する学習済みモデルです</translation>
    </message>
    <message>
        <source>Show what this model was trained on</source>
        <translation>このモデルの学習に使われたものを表示します</translation>
    </message>
    <message>
        <source>Use a model from another file…</source>
        <translation>別のファイルのモデルを使う…</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The model that accompanies the active track</source>
        <translation>アクティブなトラックに伴奏するモデルを使います</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: %1</source>
        <translation>ノートを生成する学習済みモデル: %1</translation>
    </message>
    <message>
        <source>The trained model that invents the notes: the one that fits the active track</source>
        <translation>ノートを生成する学習済みモデル: アクティブなトラックに合うもの</translation>
    </message>
</context>
<context>
    <name>muse::ModelPublisher</name>
    <message>
        <source>Saving a model</source>
        <translation>モデルを保存中</translation>
    </message>
    <message>
        <source>no model is saved</source>
        <translation>モデルは保存されません</translation>
    </message>
    <message>
        <source>Save as a model</source>
        <translation>モデルとして保存</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>%1 is what the model is made of; choose another name.</source>
        <translation>%1 はモデルの元になるファイルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Saved the model %1.</source>
        <translation>モデル %1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 is not there any more, so its thresholds are not matched to data.</source>
        <translation>%1 がもうないため、しきい値はデータに合わせていません。</translation>
    </message>
</context>
<context>
    <name>muse::MorphPad</name>
    <message>
        <source>Between candidates</source>
        <translation>候補の中間</translation>
    </message>
    <message>
        <source>%1 % to the right, %2 % down</source>
        <translation>右に %1 %、下に %2 %</translation>
    </message>
    <message>
        <source>%1 % to the right</source>
        <translation>右に %1 %</translation>
    </message>
</context>
<context>
    <name>muse::MorphPane</name>
    <message>
        <source>Drag the point, or move it with the arrow keys: the nearer a corner, the more of it is heard</source>
        <translation>点をドラッグするか矢印キーで動かします。角に近づくほど、その候補が強く反映されます</translation>
    </message>
    <message>
        <source>Way between</source>
        <translation>補間方法</translation>
    </message>
    <message>
        <source>Arc (slerp) keeps the strength of the random vectors; straight (lerp) is tamer in the middle</source>
        <translation>円弧 (slerp) はランダムベクトルの強さを保ち、直線 (lerp) は中央でおとなしくなります</translation>
    </message>
    <message>
        <source>Arc</source>
        <translation>円弧</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>等間隔に作成</translation>
    </message>
    <message>
        <source>Make candidates in even steps along the path, or from the first corner to the last</source>
        <translation>パスに沿って、または最初の角から最後の角まで、等間隔に候補を作ります</translation>
    </message>
    <message>
        <source>Hold Shift and draw a path, or press P at each of its points: the music goes along it, four bars a step.</source>
        <translation>Shift を押しながらパスを描くか、各点で P を押すと、音楽が 4 小節ずつパスに沿って変化します。</translation>
    </message>
    <message>
        <source>Over more than four bars the music can go along a path.</source>
        <translation>4 小節より長い範囲では、音楽をパスに沿って変化させられます。</translation>
    </message>
</context>
<context>
    <name>muse::NoteActions</name>
    <message>
        <source>Other &amp;interval...</source>
        <translation>ほかの音程(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Invert chords</source>
        <translation>コードを転回(&amp;I)</translation>
    </message>
    <message>
        <source>Lowest note &amp;up</source>
        <translation>最低音を上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Highest note &amp;down</source>
        <translation>最高音を下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Velocity...</source>
        <translation>ベロシティ(&amp;V)...</translation>
    </message>
    <message>
        <source>&amp;Quantise</source>
        <translation>クオンタイズ(&amp;Q)</translation>
    </message>
    <message>
        <source>Quantise s&amp;ettings...</source>
        <translation>クオンタイズの設定(&amp;E)...</translation>
    </message>
    <message>
        <source>Hu&amp;manise...</source>
        <translation>ヒューマナイズ(&amp;M)...</translation>
    </message>
    <message>
        <source>Leg&amp;ato</source>
        <translation>レガート(&amp;A)</translation>
    </message>
    <message>
        <source>Str&amp;um</source>
        <translation>ストラム(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>アップ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ダウン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>Re&amp;verse</source>
        <translation>逆行(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tretch</source>
        <translation>ストレッチ(&amp;T)</translation>
    </message>
    <message>
        <source>To &amp;half the time</source>
        <translation>半分の長さに(&amp;H)</translation>
    </message>
    <message>
        <source>To &amp;double the time</source>
        <translation>2 倍の長さに(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other ratio...</source>
        <translation>ほかの比率(&amp;O)...</translation>
    </message>
    <message>
        <source>S&amp;plit in parts...</source>
        <translation>分割(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Glue</source>
        <translation>結合(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete bars</source>
        <translation>小節を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bars of all tracks</source>
        <translation>全トラックの小節(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Insert bars</source>
        <translation>小節を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Cu&amp;t bars</source>
        <translation>小節を切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy bars</source>
        <translation>小節をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste bars</source>
        <translation>小節を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat bars</source>
        <translation>小節を繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>Move bars &amp;earlier</source>
        <translation>小節を前へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Move bars &amp;later</source>
        <translation>小節を後ろへ移動(&amp;L)</translation>
    </message>
</context>
<context>
    <name>muse::NoteBar</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>ノートなし</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>トラック全体</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n 個のノートを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>このトラックにはノートがありません。先に入力してください。</translation>
    </message>
    <message>
        <source>Works on %1 (Enter)</source>
        <translation>対象: %1 (Enter)</translation>
    </message>
</context>
<context>
    <name>muse::NotesFeature</name>
    <message numerus="yes">
        <source>Legato on %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをレガート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverse %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを逆行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Glue %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを結合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートをストレッチ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invert %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを転回</numerusform>
        </translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>このトラックにはノートがありません。先に入力してください。</translation>
    </message>
    <message>
        <source>That takes two notes or more.</source>
        <translation>2 個以上のノートが必要です。</translation>
    </message>
</context>
<context>
    <name>muse::OriginsFeature</name>
    <message>
        <source>Origins</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>生成元(&amp;N)</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed</source>
        <translation>どの小節が、どのモデルで、どのシードから生成されたかを示します</translation>
    </message>
    <message>
        <source>Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and seed make the same notes again.</source>
        <translation>どの小節が、どのモデルで、どのシードから生成されたかを示します。クリックで小節を選択します。同じモデルとシードからは同じノートが生成されます。</translation>
    </message>
</context>
<context>
    <name>muse::OriginsPanel</name>
    <message>
        <source>Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and from which seed.</source>
        <translation>まだ何も生成されていません。Ctrl+G でモデルに生成させると、モデルとシードがここに表示されます。</translation>
    </message>
    <message>
        <source>Generated bars</source>
        <translation>生成した小節</translation>
    </message>
    <message>
        <source>Click a row to choose its bars</source>
        <translation>行をクリックすると小節を選択します</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>muse::OverviewStrip</name>
    <message>
        <source>Overview of the song</source>
        <translation>曲のオーバービュー</translation>
    </message>
    <message>
        <source>Arrow keys move the view by bars, Home and End go to the song&apos;s ends.</source>
        <translation>矢印キーで表示範囲を小節単位に移動、Home と End で曲の両端に移動します。</translation>
    </message>
    <message>
        <source>Click to go there, drag the frame&apos;s edges to zoom, double-click to play from there</source>
        <translation>クリックで移動、枠の端をドラッグして拡大・縮小、ダブルクリックでそこから再生します</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>この位置を表示</translation>
    </message>
    <message>
        <source>Put the playhead here</source>
        <translation>ここに再生ヘッドを置く</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>曲全体を表示</translation>
    </message>
</context>
<context>
    <name>muse::PhraseListModel</name>
    <message>
        <source>Song %1</source>
        <translation>曲 %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習用</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>検証用</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト用</translation>
    </message>
    <message>
        <source>%1, bar %2</source>
        <translation>%1、%2 小節目</translation>
    </message>
    <message>
        <source>%1, bars %2–%3, %4</source>
        <translation>%1、%2～%3 小節、%4</translation>
    </message>
</context>
<context>
    <name>muse::PhrasePane</name>
    <message>
        <source>Phrases of the dataset</source>
        <translation>データセットのフレーズ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Which part of the dataset is shown</source>
        <translation>データセットのどの区分を表示するかを選びます</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Search songs</source>
        <translation>曲を検索</translation>
    </message>
    <message>
        <source>Only songs with these words in their name</source>
        <translation>名前にこの語を含む曲だけを表示します</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the chosen phrase, or stop it (Enter)</source>
        <translation>選択したフレーズを再生または停止します (Enter)</translation>
    </message>
    <message>
        <source>To the editor</source>
        <translation>エディターへ</translation>
    </message>
    <message>
        <source>Put the phrase into the song, at the bars in target</source>
        <translation>フレーズを曲の対象小節に挿入します</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Build or open a dataset to look at its phrases.</source>
        <translation>データセットを作成するか開くと、フレーズが表示されます。</translation>
    </message>
    <message>
        <source>%L1 phrases</source>
        <translation>%L1 フレーズ</translation>
    </message>
    <message>
        <source>%L1 phrases of %L2</source>
        <translation>%L2 中 %L1 フレーズ</translation>
    </message>
</context>
<context>
    <name>muse::PianoKeys</name>
    <message>
        <source>Piano keys</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Click a key to hear it; nearer its front is louder</source>
        <translation>鍵盤をクリックすると鳴ります。手前ほど大きな音になります</translation>
    </message>
</context>
<context>
    <name>muse::PianoRollView</name>
    <message numerus="yes">
        <source>Cut %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを切り取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transpose %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを移調</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resize %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートの長さを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set length of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートの長さを設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートを消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw note</source>
        <translation>ノートを描画</translation>
    </message>
    <message numerus="yes">
        <source>Draw chord of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートのコードを描画</numerusform>
        </translation>
    </message>
    <message>
        <source>Piano roll</source>
        <translation>ピアノロール</translation>
    </message>
    <message>
        <source>Draw and change notes here. Without a mouse: arrows move the frame, Enter draws or erases, Shift with an arrow changes a note&apos;s length, comma and period go from note to note, and arrows then move what is chosen; Escape lets go of it.</source>
        <translation>ここでノートを描画・編集します。マウスなしの場合: 矢印キーで枠を移動、Enter で描画または消去、Shift+矢印キーでノートの長さを変更、カンマとピリオドでノート間を移動すると、矢印キーで選択したノートを動かせます。Esc で選択を解除します。</translation>
    </message>
    <message>
        <source>Alt with an arrow goes from note to note and changes nothing.</source>
        <translation>Alt と矢印キーは、何も変えずにノートからノートへ移ります。</translation>
    </message>
    <message numerus="yes">
        <source>Change velocity of %n note(s)</source>
        <translation>
            <numerusform>%n 個のノートのベロシティを変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muse::PlaybackController</name>
    <message>
        <source>No audio device was found, so playback runs without sound: see Preferences &gt; Sound.</source>
        <translation>オーディオデバイスが見つからないため、音なしで再生します。「環境設定 &gt; サウンド」を確認してください。</translation>
    </message>
    <message>
        <source>The audio device went away: playback goes on without sound until it is back.</source>
        <translation>オーディオデバイスが切断されました。再接続されるまで、音なしで再生を続けます。</translation>
    </message>
    <message>
        <source>The audio device is back.</source>
        <translation>オーディオデバイスが再接続されました。</translation>
    </message>
    <message>
        <source>An audio device was found: playback is heard now.</source>
        <translation>オーディオデバイスが見つかりました。再生音が出ます。</translation>
    </message>
    <message>
        <source>The audio device now runs at %1 Hz.</source>
        <translation>オーディオデバイスは現在 %1 Hz で動作しています。</translation>
    </message>
    <message>
        <source>%1 is back and open.</source>
        <translation>%1 が再接続され、開かれました。</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again when it is back.</source>
        <translation>%1 が切断されました。再接続されると自動的に開きます。</translation>
    </message>
</context>
<context>
    <name>muse::PlotLegend</name>
    <message>
        <source>The strong line is smoothed; the figures are the raw values</source>
        <translation>太い線は平滑化した値、数値は生の値です</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 の表示/非表示</translation>
    </message>
    <message>
        <source>bold: %1</source>
        <translation>太線: %1</translation>
    </message>
    <message>
        <source>last %1, lowest %2, highest %3</source>
        <translation>最新 %1、最小 %2、最大 %3</translation>
    </message>
</context>
<context>
    <name>muse::PlotPanel</name>
    <message>
        <source>Smoothing, range, scale, saving</source>
        <translation>平滑化、範囲、目盛り、保存</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>グラフの設定</translation>
    </message>
    <message>
        <source>Horizontal scale</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Vertical scale</source>
        <translation>縦軸</translation>
    </message>
    <message>
        <source>Show everything (double-click)</source>
        <translation>全体を表示 (ダブルクリック)</translation>
    </message>
    <message>
        <source>Save all curves as CSV…</source>
        <translation>すべての曲線を CSV で保存…</translation>
    </message>
    <message>
        <source>Save plot as PNG…</source>
        <translation>グラフを PNG で保存…</translation>
    </message>
    <message>
        <source>Save plot as SVG…</source>
        <translation>グラフを SVG で保存…</translation>
    </message>
    <message>
        <source>Save plot as PDF…</source>
        <translation>グラフを PDF で保存…</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Median of %1 points</source>
        <translation>%1 点の中央値</translation>
    </message>
    <message>
        <source>Moving average (EMA), %1</source>
        <translation>移動平均 (EMA)、%1</translation>
    </message>
    <message>
        <source>Band from lowest to highest of %1 points</source>
        <translation>%1 点の最小～最大の帯</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>横軸にとる値</translation>
    </message>
    <message>
        <source>Generator steps</source>
        <translation>生成器ステップ</translation>
    </message>
    <message>
        <source>Critic updates</source>
        <translation>クリティック更新</translation>
    </message>
    <message>
        <source>Time spent training</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Symmetric logarithmic</source>
        <translation>対称対数</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>開始ステップ</translation>
    </message>
    <message>
        <source>Leave out what came before: the first steps are often far from all others</source>
        <translation>これより前を除きます。最初のステップはほかと大きく離れがちです</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Lowest and highest in the legend</source>
        <translation>凡例に最小と最大を表示</translation>
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
        <translation>環境設定(&amp;E)...</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>キーボードショートカット(&amp;K)...</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>muse::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>muse::PresetModel</name>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Click to hear it, double-click to give it to %1</source>
        <translation>クリックで試聴、ダブルクリックで %1 に割り当てます</translation>
    </message>
    <message>
        <source>A drum kit: click to hear it; only the drums can have it</source>
        <translation>ドラムキット: クリックで試聴。割り当てられるのはドラムだけです</translation>
    </message>
    <message>
        <source>Click to hear it; the drums can only have drum kits</source>
        <translation>クリックで試聴。ドラムにはドラムキットしか割り当てられません</translation>
    </message>
    <message>
        <source>A variation in bank %1: click to hear it; songs keep only sounds of bank 0</source>
        <translation>バンク %1 のバリエーション: クリックで試聴。曲に保存されるのはバンク 0 の音色だけです</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>バンク</translation>
    </message>
</context>
<context>
    <name>muse::RecordingActions</name>
    <message>
        <source>&amp;Metronome</source>
        <translation>メトロノーム(&amp;M)</translation>
    </message>
    <message>
        <source>Count-&amp;in</source>
        <translation>カウントイン(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One bar</source>
        <translation>1 小節(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two bars</source>
        <translation>2 小節(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Before playing too</source>
        <translation>再生時にも使う(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>Recor&amp;ding mode</source>
        <translation>録音モード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overdub: add to the track</source>
        <translation>オーバーダブ: トラックに追加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace what the track plays</source>
        <translation>置き換え: 演奏部分を上書き(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;ep input</source>
        <translation>ステップ入力(&amp;E)</translation>
    </message>
    <message>
        <source>Each key of the MIDI keyboard puts a note at the playhead and moves it on</source>
        <translation>MIDI キーボードの鍵盤を押すたびに、再生ヘッドの位置にノートを入力して先へ進みます</translation>
    </message>
    <message>
        <source>Step over a res&amp;t</source>
        <translation>休符で 1 ステップ進む(&amp;T)</translation>
    </message>
    <message>
        <source>Send MIDI &amp;clock</source>
        <translation>MIDI クロックを送信(&amp;C)</translation>
    </message>
    <message>
        <source>The MIDI output hears start, stop, song position and 24 pulses to the quarter</source>
        <translation>MIDI 出力に、スタート、ストップ、ソングポジション、4分音符あたり 24 パルスを送ります</translation>
    </message>
</context>
<context>
    <name>muse::RecordingController</name>
    <message>
        <source>Step input: each key puts a note at the playhead in %1.</source>
        <translation>ステップ入力: 鍵盤を押すたびに、%1 の再生ヘッドの位置にノートを入力します。</translation>
    </message>
    <message>
        <source>Choose a keyboard first: Playback &gt; MIDI input.</source>
        <translation>先に「再生 &gt; MIDI 入力」でキーボードを選んでください。</translation>
    </message>
    <message>
        <source>Recording %1.</source>
        <translation>%1 を録音中。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 を録音</translation>
    </message>
    <message>
        <source>Step input in %1</source>
        <translation>%1 のステップ入力</translation>
    </message>
    <message>
        <source>No MIDI keyboard was found: connect one, or let the computer&apos;s keyboard play (F12).</source>
        <translation>MIDI キーボードが見つかりません。接続するか、パソコンのキーボードで演奏してください (F12)。</translation>
    </message>
</context>
<context>
    <name>muse::RecordingFeature</name>
    <message>
        <source>No sound</source>
        <translation>音なし</translation>
    </message>
    <message>
        <source>%1. Click to choose another audio driver.</source>
        <translation>%1。クリックで別のオーディオドライバーを選びます。</translation>
    </message>
    <message>
        <source>Step input waits for a stop</source>
        <translation>ステップ入力は停止を待っています</translation>
    </message>
    <message>
        <source>Step input: %1, bar %2 beat %3</source>
        <translation>ステップ入力: %1、%2 小節 %3 拍</translation>
    </message>
</context>
<context>
    <name>muse::RecoveryOffer</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 に</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2 に</translation>
    </message>
    <message>
        <source>MuseGAN Studio was closed without saving %1 %2.</source>
        <translation>MuseGAN Studio は %2、%1 を保存せずに終了しました。</translation>
    </message>
    <message>
        <source>Restored %1; it is not saved yet.</source>
        <translation>%1 を復元しました。まだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>muse::ResultsWindow</name>
    <message>
        <source>Count everybody</source>
        <translation>全員を集計</translation>
    </message>
    <message>
        <source>Results of a listening test</source>
        <translation>リスニングテストの結果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Those too who rated mixed-up tracks as high as real music, or higher</source>
        <translation>トラックを混ぜ合わせた音楽を、本物の音楽以上に評価した人も含めます</translation>
    </message>
    <message>
        <source>Save tables...</source>
        <translation>表を保存...</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>As Markdown, LaTeX, CSV or text</source>
        <translation>Markdown、LaTeX、CSV、テキスト形式で保存します</translation>
    </message>
    <message>
        <source>Save all answers...</source>
        <translation>全回答を保存...</translation>
    </message>
    <message>
        <source>Save all answers</source>
        <translation>全回答の保存</translation>
    </message>
    <message>
        <source>Every single answer, as CSV</source>
        <translation>個々の回答をすべて CSV で保存します</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>集計に含まれないファイル</translation>
    </message>
    <message>
        <source>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;Text (*.txt)</source>
        <translation>Markdown (*.md);;LaTeX (*.tex);;CSV (*.csv);;テキスト (*.txt)</translation>
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
        <translation>5 つのロール(&amp;5)</translation>
    </message>
    <message>
        <source>Each track in a roll of its own</source>
        <translation>各トラックを別々のロールに表示します</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>再生ヘッドを追従(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;ool</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Whole note</source>
        <translation>全音符(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Half note</source>
        <translation>2分音符(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quarter note</source>
        <translation>4分音符(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Eighth note</source>
        <translation>8分音符(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sixteenth note</source>
        <translation>16分音符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thirty-second note</source>
        <translation>32分音符(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;track</source>
        <translation>トラックへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only rows in use</source>
        <translation>使用中の行のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the rows alone that the active track has notes in</source>
        <translation>アクティブなトラックのノートがある行だけを表示します</translation>
    </message>
    <message>
        <source>Only rows that an&amp;y track uses</source>
        <translation>いずれかのトラックが使う行のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows the rows alone that any track in sight has notes in</source>
        <translation>表示中のいずれかのトラックのノートがある行だけを表示します</translation>
    </message>
    <message>
        <source>Dr&amp;um hits as diamonds</source>
        <translation>ドラムの打点をひし形で表示(&amp;U)</translation>
    </message>
    <message>
        <source>A diamond for each hit of the drums, however long its note is</source>
        <translation>ノートの長さにかかわらず、ドラムの一打ごとにひし形を描きます</translation>
    </message>
</context>
<context>
    <name>muse::RollFeature</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can be edited; the others are dimmed. Double-click a dimmed note to go to its track.</source>
        <translation>ピアノロール: 右が時間、上が音高の方向です。アクティブなトラックは鮮やかに表示されて編集でき、ほかのトラックは薄く表示されます。薄いノートをダブルクリックすると、そのトラックに移動します。</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG...</source>
        <translation>PNG 画像(&amp;P)...</translation>
    </message>
    <message>
        <source>Export picture as PNG</source>
        <translation>PNG 画像の書き出し</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture as S&amp;VG...</source>
        <translation>SVG 画像(&amp;V)...</translation>
    </message>
    <message>
        <source>Export picture as SVG</source>
        <translation>SVG 画像の書き出し</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Insert %1 at bar %2</source>
        <translation>%1 を %2 小節目に挿入</translation>
    </message>
    <message>
        <source>Its notes join those of your song. Dropped above or beside the notes, it is opened instead.</source>
        <translation>ノートは現在の曲に加わります。ノートの上側や横にドロップすると、代わりにファイルが開きます。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>How loud the notes of the active track are, or its pitch bend, expression, volume and other controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs change.</source>
        <translation>アクティブなトラックのノートの強さ、またはピッチベンド・エクスプレッション・音量などのコントローラーの時間変化です。ドラッグで描画、Shift で直線。ノートを選択しているときは、そのノートだけが変わります。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>muse::RollMenus</name>
    <message>
        <source>Play from bar %1</source>
        <translation>%1 小節目から再生</translation>
    </message>
    <message>
        <source>Choose bar %1</source>
        <translation>%1 小節目を選択</translation>
    </message>
    <message>
        <source>Choose no bars</source>
        <translation>小節の選択を解除</translation>
    </message>
    <message>
        <source>Zoom to the chosen bars</source>
        <translation>選択小節に合わせて拡大</translation>
    </message>
</context>
<context>
    <name>muse::RunDifferences</name>
    <message>
        <source>Only what differs</source>
        <translation>異なる項目のみ</translation>
    </message>
    <message>
        <source>Settings of runs</source>
        <translation>ランの設定</translation>
    </message>
    <message>
        <source>Best deviation</source>
        <translation>最良の偏差</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>最良の評価がデータからどれだけ離れているかを示します。値が小さいほど近いことを表します</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Leave out settings that are the same in all runs</source>
        <translation>すべてのランで同じ設定を除きます</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>For a spreadsheet or a message</source>
        <translation>表計算ソフトやメッセージに貼り付けられます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>muse::RunsPanel</name>
    <message>
        <source>Open a run&apos;s folder…</source>
        <translation>ランのフォルダーを開く…</translation>
    </message>
    <message>
        <source>Show the curves of a run that lies elsewhere</source>
        <translation>別の場所にあるランの曲線を表示します</translation>
    </message>
    <message>
        <source>Nothing was trained here yet. Each training becomes a run in this list; it can be shown, trained on, and used as a model.</source>
        <translation>まだ何も学習していません。学習するごとにランがこのリストに加わり、表示、追加学習、モデルとしての使用ができます。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習ラン</translation>
    </message>
    <message>
        <source>Enter shows a run&apos;s curves, F2 names it, Delete moves it to the bin</source>
        <translation>Enter でランの曲線を表示、F2 で名前を変更、Delete でゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>How far the best evaluation is from the data; less is nearer</source>
        <translation>最良の評価がデータからどれだけ離れているかを示します。値が小さいほど近いことを表します</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Differences of settings</source>
        <translation>設定の違い</translation>
    </message>
    <message>
        <source>Show the settings of the ticked runs and of the one on show, beside one another</source>
        <translation>チェックしたランと表示中のランの設定を並べて表示します</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those on show.</source>
        <translation>ランをチェックすると、表示中の曲線に重ねて描きます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>このランについて覚えておきたいことを書きます</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>カンマで区切ります</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>タグ (カンマ区切り)</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>曲線を表示</translation>
    </message>
    <message>
        <source>Show its curves and samples (Enter)</source>
        <translation>曲線とサンプルを表示します (Enter)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Generate with its best weights</source>
        <translation>最良の重みで生成します</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Go on from its newest checkpoint, by so many steps</source>
        <translation>最新のチェックポイントから、指定したステップ数だけ続けます</translation>
    </message>
    <message>
        <source>Begin from it</source>
        <translation>ここから開始</translation>
    </message>
    <message>
        <source>Set up a new training that begins with its weights</source>
        <translation>この重みから始める新しい学習を準備します</translation>
    </message>
    <message>
        <source>Steps more</source>
        <translation>追加ステップ</translation>
    </message>
    <message>
        <source>How many generator steps more</source>
        <translation>追加する生成器のステップ数です</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> ステップ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Hold others against it</source>
        <translation>ほかのランの基準にする</translation>
    </message>
    <message>
        <source>The baseline: its curves stay, as a band under the others, and settings are held against its own</source>
        <translation>基準: 曲線はほかの曲線の下に帯として残り、設定はこのランと比較されます</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>フォルダーはそのまま残ります</translation>
    </message>
    <message>
        <source>Save Figure 8, how its samples changed...</source>
        <translation>図 8 (サンプルの変化) を保存...</translation>
    </message>
    <message>
        <source>Save Figure 9, loss and metrics...</source>
        <translation>図 9 (損失・指標) を保存...</translation>
    </message>
    <message>
        <source>Move to the bin...</source>
        <translation>ゴミ箱に移動...</translation>
    </message>
    <message>
        <source>Save as a model…</source>
        <translation>モデルとして保存…</translation>
    </message>
    <message>
        <source>One small file, matched to its data, that stands among the models and can be given away</source>
        <translation>データに合わせた小さなファイル。モデルの一覧に並び、人に渡せます</translation>
    </message>
</context>
<context>
    <name>muse::SampleActions</name>
    <message>
        <source>Insert a training sample</source>
        <translation>学習サンプルを挿入</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>muse::SampleRolls</name>
    <message>
        <source>Samples of the model in training</source>
        <translation>学習中のモデルのサンプル</translation>
    </message>
    <message>
        <source>Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file</source>
        <translation>クリックで試聴、ダブルクリックで曲に挿入、ドラッグで MIDI ファイルとして取り出せます</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>サンプルはまだありません</translation>
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
        <translation>最新のサンプルを追います</translation>
    </message>
    <message>
        <source>Keep above</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Keep this step&apos;s phrases above those of the steps that you go to, to see what changed</source>
        <translation>このステップのフレーズを、移動先のステップのフレーズの上に残し、変化を見比べます</translation>
    </message>
    <message>
        <source>Saved step</source>
        <translation>保存されたステップ</translation>
    </message>
    <message>
        <source>Go back through the saved steps: the random vectors stay the same, the model learns</source>
        <translation>保存されたステップをさかのぼります。ランダムベクトルは同じで、モデルだけが学習で変わります</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>サンプルはまだありません</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Step %1 is kept: go to another</source>
        <translation>ステップ %1 を固定中: 別のステップに移動してください</translation>
    </message>
    <message>
        <source>Step %1 above %2</source>
        <translation>上: ステップ %1、下: ステップ %2</translation>
    </message>
</context>
<context>
    <name>muse::SamplingForm</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, model and notes give the same result again</source>
        <translation>同じシード、モデル、ノートからは、同じ結果が得られます</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>別のシードを引く</translation>
    </message>
    <message>
        <source>Random each time</source>
        <translation>毎回ランダム</translation>
    </message>
    <message>
        <source>Draw the seed anew at every press; without it, the candidates that come next have the seeds after the last ones</source>
        <translation>押すたびにシードを新しく引きます。オフの場合、次の候補は前回の続きのシードになります</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Moves the model&apos;s own thresholds: lower gives more notes, higher fewer</source>
        <translation>モデル自身のしきい値をずらします。低いほどノートが増え、高いほど減ります</translation>
    </message>
    <message>
        <source>Draw at random (Bernoulli)</source>
        <translation>ランダムに決定 (ベルヌーイ)</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <translation>ベルヌーイ</translation>
    </message>
    <message>
        <source>Instead of the threshold: every sixteenth is drawn, and the higher the output, the likelier the note</source>
        <translation>しきい値の代わりに、16分音符ごとに確率で決めます。出力が高いほどノートになりやすくなります</translation>
    </message>
    <message>
        <source>One bass note at a time</source>
        <translation>ベースは単音にする</translation>
    </message>
    <message>
        <source>Of bass notes that overlap only the strongest sound; chords of which the model is sure stay</source>
        <translation>重なったベースのノートは、もっとも強いものだけを鳴らします。モデルの確信度が高い和音は残ります</translation>
    </message>
    <message>
        <source>How many notes</source>
        <translation>ノートの量</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>ダイナミクス</translation>
    </message>
    <message>
        <source>How much of the loudness and timing of the songs that the model learnt from the notes get: at 0 % all are equally loud and on the grid</source>
        <translation>学習した曲の強弱とタイミングを、どれだけノートに反映するかを決めます。0 % ではすべて同じ強さで、グリッドどおりになります</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How they are played</source>
        <translation>演奏の仕方</translation>
    </message>
</context>
<context>
    <name>muse::SavingPage</name>
    <message>
        <source>Seconds from an edit to its copy</source>
        <translation>編集からコピーまでの秒数</translation>
    </message>
    <message>
        <source>How long after an edit the copy is written; 0 keeps none</source>
        <translation>編集後、コピーを書き込むまでの時間です。0 では保存しません</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>After a crash or a power cut the copy is offered at the next start. Nothing is written while a key or the mouse is held down. A saved song needs no copy.</source>
        <translation>クラッシュや停電の後、次の起動時にコピーからの復元を提案します。キーやマウスを押している間は書き込みません。保存済みの曲にコピーは不要です。</translation>
    </message>
    <message>
        <source>Keep a copy of what is not saved yet</source>
        <translation>未保存の変更のコピーを残す</translation>
    </message>
</context>
<context>
    <name>muse::ScaleActions</name>
    <message>
        <source>S&amp;cale</source>
        <translation>スケール(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shade rows</source>
        <translation>行に色を付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep drawn notes to it</source>
        <translation>スケール内で描く(&amp;K)</translation>
    </message>
    <message>
        <source>Keep to scale</source>
        <translation>スケール固定</translation>
    </message>
    <message>
        <source>Chord &amp;names</source>
        <translation>コード名(&amp;N)</translation>
    </message>
    <message>
        <source>Select notes &amp;outside it</source>
        <translation>スケール外のノートを選択(&amp;O)</translation>
    </message>
    <message>
        <source>Select outside</source>
        <translation>外音を選択</translation>
    </message>
    <message>
        <source>Snap notes &amp;to it</source>
        <translation>スケールに補正(&amp;T)</translation>
    </message>
    <message>
        <source>Snap to scale</source>
        <translation>スケールに補正</translation>
    </message>
    <message>
        <source>Shade the rows of the scale, its root most</source>
        <translation>スケールの行に色を付け、ルートをもっとも濃くします</translation>
    </message>
    <message>
        <source>Drawn notes go to the nearest row of the scale</source>
        <translation>描いたノートはスケールのもっとも近い行に入ります</translation>
    </message>
    <message>
        <source>Name the chords that sound, over their bars</source>
        <translation>鳴っているコードの名前を小節の上に表示します</translation>
    </message>
</context>
<context>
    <name>muse::ScaleBar</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Root of the key</source>
        <translation>キーのルート</translation>
    </message>
    <message>
        <source>The key&apos;s root; kept in the song</source>
        <translation>キーのルートです。曲に保存されます</translation>
    </message>
    <message>
        <source>Scale of the key</source>
        <translation>キーのスケール</translation>
    </message>
    <message>
        <source>Which scale lies on the root; the song keeps whether it is major or minor</source>
        <translation>ルートの上のスケールです。曲にはメジャーかマイナーかが保存されます</translation>
    </message>
</context>
<context>
    <name>muse::ScorePane</name>
    <message>
        <source>Silent bars</source>
        <translation>無音の小節</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>ノート/小節</translation>
    </message>
    <message>
        <source>Different notes</source>
        <translation>使う音の種類</translation>
    </message>
    <message>
        <source>Clean notes</source>
        <translation>明瞭なノート</translation>
    </message>
    <message>
        <source>Steady drums</source>
        <translation>規則的なドラム</translation>
    </message>
    <message>
        <source>Clashing tracks</source>
        <translation>音のぶつかり</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>With the %1</source>
        <translation>%1 との一致</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Bars of a track without a note, in percent (EB)</source>
        <translation>トラックのうちノートのない小節の割合 (EB、パーセント)</translation>
    </message>
    <message>
        <source>Notes that begin in a bar of a track</source>
        <translation>トラックの 1 小節で始まるノートの数</translation>
    </message>
    <message>
        <source>Pitch classes that a bar of a track uses (UPC)</source>
        <translation>トラックの 1 小節で使われるピッチクラスの数 (UPC)</translation>
    </message>
    <message>
        <source>Notes that are no fragments, in percent (QN)</source>
        <translation>断片でないノートの割合 (QN、パーセント)</translation>
    </message>
    <message>
        <source>Drum hits in eight- or sixteen-beat patterns, in percent (DP)</source>
        <translation>8 ビートまたは 16 ビートのパターンに合うドラムの割合 (DP、パーセント)</translation>
    </message>
    <message>
        <source>Distance between the harmonies of two tracks (TD)</source>
        <translation>2 トラック間のハーモニーの距離 (TD)</translation>
    </message>
    <message>
        <source>Share of the rhythm that a bar and the next have in common</source>
        <translation>隣り合う小節が共有するリズムの割合</translation>
    </message>
    <message>
        <source>Share of the onsets that a track has in common with the given one</source>
        <translation>トラックが条件トラックと共有するオンセットの割合</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>かなり多い</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>かなり少ない</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準的</translation>
    </message>
    <message>
        <source>like real songs</source>
        <translation>実際の曲に近い</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>珍しい</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>異質</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>生成結果の評価</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2 (標準は %3)</translation>
    </message>
</context>
<context>
    <name>muse::Scrubbing</name>
    <message>
        <source>Moves the playhead by a step of the grid and lets be heard what sounds there</source>
        <translation>再生ヘッドをグリッド 1 つ分動かし、そこで鳴る音を聞かせます</translation>
    </message>
    <message>
        <source>&amp;Hear the next step</source>
        <translation>次のステップを聞く(&amp;H)</translation>
    </message>
    <message>
        <source>Hear the step &amp;before</source>
        <translation>前のステップを聞く(&amp;B)</translation>
    </message>
</context>
<context>
    <name>muse::SettingsTable</name>
    <message>
        <source>All settings of the training</source>
        <translation>学習のすべての設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Show the settings whose name or words have this</source>
        <translation>名前または説明にこの語を含む設定を表示します</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Double-click, or press F2 on, a value to change it</source>
        <translation>値をダブルクリックするか F2 を押すと変更できます</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>指定できる値: %1。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>すべて標準に戻す</translation>
    </message>
    <message>
        <source>Put every setting back to what it is at first</source>
        <translation>すべての設定を最初の値に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>muse::ShortcutEditor</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Search commands, menus and keys</source>
        <translation>コマンド、メニュー、キーを検索します</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys of the command</source>
        <translation>コマンドの新しいキー</translation>
    </message>
    <message>
        <source>Press the keys that shall call the command</source>
        <translation>コマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>Assign the keys</source>
        <translation>キーを割り当て</translation>
    </message>
    <message>
        <source>Let these keys call the command</source>
        <translation>このキーでコマンドを呼び出せるようにします</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>キーの割り当てを解除</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>コマンドをキーなしにします</translation>
    </message>
    <message>
        <source>Reset the command&apos;s keys</source>
        <translation>キーをリセット</translation>
    </message>
    <message>
        <source>The keys that the command had at first</source>
        <translation>コマンドの初期設定のキーに戻します</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <source>Every command&apos;s keys as they were at first</source>
        <translation>すべてのコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>This key or gesture belongs to its place and stays as it is.</source>
        <translation>このキーや操作はその場所に固有のもので、変更できません。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>キーを変更するコマンドを選んでください。</translation>
    </message>
    <message>
        <source>%1 now calls “%2”.</source>
        <translation>%1 を「%2」に割り当てました。</translation>
    </message>
    <message>
        <source>%1 now calls “%2”, and “%3” no more.</source>
        <translation>%1 を「%2」に割り当て、「%3」から解除しました。</translation>
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
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>median and band of %1</source>
        <translation>中央値と帯 %1</translation>
    </message>
</context>
<context>
    <name>muse::SnapActions</name>
    <message>
        <source>S&amp;nap</source>
        <translation>スナップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Coarser</source>
        <translation>粗く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>細かく(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dotted</source>
        <translation>付点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Triplet</source>
        <translation>3連符(&amp;T)</translation>
    </message>
</context>
<context>
    <name>muse::SongDocument</name>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 を読み込みました: %2</translation>
    </message>
    <message>
        <source>There is nothing to export: no audible track has notes. Unmute a track first.</source>
        <translation>書き出すものがありません: 聞こえるトラックにノートがありません。先にミュートを解除してください。</translation>
    </message>
</context>
<context>
    <name>muse::SongInsert</name>
    <message>
        <source>Importing</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>the song stays as it is</source>
        <translation>曲は元のままです</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>The song changed while %1 was being read, so it was left alone; drop it again.</source>
        <translation>%1 の読み込み中に曲が変更されたため、挿入しませんでした。もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>%1 has notes only for %2, which is locked; unlock it first.</source>
        <translation>%1 には、ロックされている %2 のノートしかありません。先にロックを解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n note(s) into the song, from bar %2 on.</source>
        <translation>
            <numerusform>%1 から %n 個のノートを、%2 小節目以降に挿入しました。</numerusform>
        </translation>
    </message>
    <message>
        <source> What it has for %1 was left out: locked.</source>
        <translation> %1 のノートは、ロックされているため除外しました。</translation>
    </message>
    <message>
        <source> Its bends, pedal and the like for %1 were left out, as there are other notes.</source>
        <translation> %1 のピッチベンドやペダルなどは、そこに別のノートがあるため除外しました。</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontBrowser</name>
    <message>
        <source>Soundfont</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>The soundfont that plays: those of this machine</source>
        <translation>再生に使うサウンドフォントです。このマシンにあるものを表示します</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>サウンドフォントを開く</translation>
    </message>
    <message>
        <source>Choose another .sf2 or .sf3 file; or drop one here</source>
        <translation>別の .sf2 または .sf3 ファイルを選びます。ここへのドロップもできます</translation>
    </message>
    <message>
        <source>Loading the soundfont</source>
        <translation>サウンドフォントを読み込み中</translation>
    </message>
    <message>
        <source>The old one plays on meanwhile</source>
        <translation>その間は以前のもので再生を続けます</translation>
    </message>
    <message>
        <source>Search the sounds</source>
        <translation>音色を検索</translation>
    </message>
    <message>
        <source>Words of the name, or numbers; Down goes to the list</source>
        <translation>名前の語または番号を入力します。↓ でリストに移動します</translation>
    </message>
    <message>
        <source>Search sounds</source>
        <translation>音色を検索</translation>
    </message>
    <message>
        <source>Sounds of the soundfont</source>
        <translation>サウンドフォントの音色</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>サウンドフォントがインストールされていません</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>読み込み中...</translation>
    </message>
    <message>
        <source>Install the package fluid-soundfont-gm, or drop a .sf2 or .sf3 file here.</source>
        <translation>パッケージ fluid-soundfont-gm をインストールするか、.sf2 または .sf3 ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Loading; the old one plays on</source>
        <translation>読み込み中。その間は以前のもので再生します</translation>
    </message>
    <message>
        <source>%1 licence</source>
        <translation>%1 ライセンス</translation>
    </message>
    <message>
        <source>not in our catalogue</source>
        <translation>カタログ未登録</translation>
    </message>
    <message>
        <source>Click to hear. Double-click or Enter gives the sound to %1.</source>
        <translation>クリックで試聴。ダブルクリックまたは Enter で、音色を %1 に割り当てます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n 個の音色</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sounds</source>
        <translation>%2 個中 %1 個の音色</translation>
    </message>
    <message>
        <source>No sound has that name: try fewer words.</source>
        <translation>その名前の音色はありません。検索語を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>muse::SoundFontService</name>
    <message>
        <source>%1 could not be loaded: it is damaged. The old soundfont goes on sounding.</source>
        <translation>%1 は破損しているため読み込めませんでした。以前のサウンドフォントで鳴らします。</translation>
    </message>
</context>
<context>
    <name>muse::SoundPage</name>
    <message>
        <source>Sound system</source>
        <translation>サウンドシステム</translation>
    </message>
    <message>
        <source>Where sound goes; used from the next start on</source>
        <translation>音の出力先です。次の起動時から使われます</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>The instruments that play</source>
        <translation>鳴らす楽器の音色です</translation>
    </message>
    <message>
        <source>MIDI keyboard</source>
        <translation>MIDI キーボード</translation>
    </message>
    <message>
        <source>The keyboard to play and record from</source>
        <translation>演奏と録音に使うキーボードです</translation>
    </message>
    <message>
        <source>MIDI output</source>
        <translation>MIDI 出力</translation>
    </message>
    <message>
        <source>Where notes go as well, such as a synthesiser</source>
        <translation>シンセサイザーなど、ノートの追加の送り先です</translation>
    </message>
    <message>
        <source>Play a test note</source>
        <translation>テスト音を鳴らす</translation>
    </message>
    <message>
        <source>Sounds the piano track&apos;s instrument</source>
        <translation>ピアノトラックの音色で鳴らします</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Whichever opens first</source>
        <translation>自動 (最初に開けたもの)</translation>
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
        <translation>なし (無音)</translation>
    </message>
    <message>
        <source>Used when the studio starts again.</source>
        <translation>次に起動したときから使われます。</translation>
    </message>
    <message>
        <source>Now silent: %1.</source>
        <translation>現在は無音です: %1。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>現在: %1。</translation>
    </message>
    <message>
        <source>None is installed; drop a .sf2 or .sf3 file on the window</source>
        <translation>インストールされていません。.sf2 または .sf3 ファイルをウィンドウにドロップしてください</translation>
    </message>
</context>
<context>
    <name>muse::SoundsFeature</name>
    <message>
        <source>Sound&amp;font</source>
        <translation>サウンドフォント(&amp;F)</translation>
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
        <translation>サウンドフォントとそのすべての音色 (F7)</translation>
    </message>
    <message>
        <source>Open a soundfont</source>
        <translation>サウンドフォントを開く</translation>
    </message>
    <message>
        <source>Soundfonts (*.sf2 *.sf3)</source>
        <translation>サウンドフォント (*.sf2 *.sf3)</translation>
    </message>
    <message>
        <source>The soundfont %1 has no sound for %2: choose another in Playback &gt; Soundfont.</source>
        <translation>サウンドフォント %1 に %2 用の音色がありません。「再生 &gt; サウンドフォント」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>No soundfont is installed</source>
        <translation>サウンドフォントがインストールされていません</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>楽器を選択</translation>
    </message>
</context>
<context>
    <name>muse::SourceBox</name>
    <message>
        <source>Music to prepare</source>
        <translation>準備する音楽</translation>
    </message>
    <message>
        <source>Choose an archive or a dataset…</source>
        <translation>アーカイブまたはデータセットを選択…</translation>
    </message>
    <message>
        <source>Choose a folder of music…</source>
        <translation>音楽フォルダーを選択…</translation>
    </message>
    <message>
        <source>Start over with other music</source>
        <translation>別の音楽でやり直す</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Drop a folder, an archive or files of music here</source>
        <translation>音楽のフォルダー、アーカイブ、ファイルをここにドロップ</translation>
    </message>
</context>
<context>
    <name>muse::StageForm</name>
    <message>
        <source>Which music is kept</source>
        <translation>残す音楽</translation>
    </message>
    <message>
        <source>All usable music, or only what the paper trains on: songs with all five families, cut at the boundaries of their structure</source>
        <translation>使えるすべての音楽か、論文の学習データのみ (5 つのファミリーがすべてそろい、構造の境目で分割した曲)</translation>
    </message>
    <message>
        <source>All usable music</source>
        <translation>使える音楽すべて</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>論文と同じ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Show or hide the switches of each stage</source>
        <translation>各段階のスイッチの表示/非表示</translation>
    </message>
    <message>
        <source>Drop copies</source>
        <translation>重複を除外</translation>
    </message>
    <message>
        <source>Which copies of a song are left out</source>
        <translation>曲のどの重複を除くかを選びます</translation>
    </message>
    <message>
        <source>In any key</source>
        <translation>移調も含む</translation>
    </message>
    <message>
        <source>In the same key</source>
        <translation>同じキーのみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Which instruments make which of the five families</source>
        <translation>5 つのファミリーに、それぞれどの楽器を割り当てるかを選びます</translation>
    </message>
    <message>
        <source>LPD-5</source>
        <translation>LPD-5</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>論文方式</translation>
    </message>
    <message>
        <source>Best single track</source>
        <translation>最良の 1 トラック</translation>
    </message>
    <message>
        <source>Beyond C1–B7</source>
        <translation>C1～B7 の外</translation>
    </message>
    <message>
        <source>Notes outside the range of the models</source>
        <translation>モデルの音域から外れたノートの扱いです</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Move by octaves</source>
        <translation>オクターブ移動</translation>
    </message>
    <message>
        <source>Only songs in 4/4</source>
        <translation>4/4 拍子の曲のみ</translation>
    </message>
    <message>
        <source>And with their first beat at the start</source>
        <translation>さらに、最初の拍が先頭にある曲に限ります</translation>
    </message>
    <message>
        <source>Cut at structural boundaries</source>
        <translation>構造の境目で分割</translation>
    </message>
    <message>
        <source>Finds verses and choruses (Serra et al. 2012); slower</source>
        <translation>ヴァースやコーラスを検出します (Serra et al. 2012)。時間がかかります</translation>
    </message>
    <message>
        <source>Each phrase only once</source>
        <translation>同じフレーズは 1 回だけ</translation>
    </message>
    <message>
        <source>Leave out phrases equal to earlier ones</source>
        <translation>先に現れたものと同じフレーズを除きます</translation>
    </message>
    <message>
        <source>Of bass, drums, guitar, piano and strings</source>
        <translation>ベース、ドラム、ギター、ピアノ、ストリングスのうちの数です</translation>
    </message>
    <message>
        <source>Families a song</source>
        <translation>ファミリー/曲</translation>
    </message>
    <message>
        <source>Families a bar</source>
        <translation>ファミリー/小節</translation>
    </message>
    <message>
        <source>Notes a bar</source>
        <translation>ノート/小節</translation>
    </message>
    <message>
        <source>Notes that must begin in a bar</source>
        <translation>1 小節で始まるノートの最低数です</translation>
    </message>
    <message>
        <source>Bars between phrases</source>
        <translation>フレーズの間隔 (小節)</translation>
    </message>
    <message>
        <source>From the start of one phrase of four bars to the next</source>
        <translation>4 小節のフレーズの先頭から、次のフレーズの先頭までの長さです</translation>
    </message>
</context>
<context>
    <name>muse::StartFeature</name>
    <message>
        <source>&amp;Start page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>muse::StartPage</name>
    <message>
        <source>Show this when the studio starts without a file</source>
        <translation>ファイルなしで起動したときに表示する</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いたファイル</translation>
    </message>
    <message>
        <source>Songs that you open or save come here.</source>
        <translation>開いたり保存したりした曲がここに表示されます。</translation>
    </message>
    <message>
        <source>Demo songs</source>
        <translation>デモ曲</translation>
    </message>
    <message>
        <source>There are no demo songs here.</source>
        <translation>デモ曲はありません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Train one in the Train workspace, or open a file of weights.</source>
        <translation>「学習」ワークスペースで学習させるか、重みのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>muse::SteeringForm</name>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>How many notes begin in a bar, beside what is usual in the data</source>
        <translation>1 小節で始まるノートの数を、データの標準と比べて指定します</translation>
    </message>
    <message>
        <source>How long notes last, beside what is usual in the data</source>
        <translation>ノートの長さを、データの標準と比べて指定します</translation>
    </message>
    <message>
        <source>How many bars are silent, beside what is usual in the data</source>
        <translation>無音の小節の数を、データの標準と比べて指定します</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>%1 をコントロール</translation>
    </message>
    <message>
        <source>Show and set what %1 is to do</source>
        <translation>%1 の動きを確認・設定します</translation>
    </message>
    <message>
        <source>Let every track go as it comes</source>
        <translation>すべてのトラックの指定を解除します</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>less</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多め</translation>
    </message>
    <message>
        <source>Lowest pitch</source>
        <translation>最低音</translation>
    </message>
    <message>
        <source>No note is lower; those that would be go up by octaves</source>
        <translation>これより低いノートは、オクターブ単位で上げます</translation>
    </message>
    <message>
        <source>Highest pitch</source>
        <translation>最高音</translation>
    </message>
    <message>
        <source>No note is higher; those that would be go down by octaves</source>
        <translation>これより高いノートは、オクターブ単位で下げます</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声部数</translation>
    </message>
    <message>
        <source>How many notes may sound at once</source>
        <translation>同時に鳴らせるノートの数です</translation>
    </message>
    <message>
        <source>In the song&apos;s scale</source>
        <translation>曲のスケールに合わせる</translation>
    </message>
    <message>
        <source>Notes beside the scale of the song&apos;s key go to the nearest pitch in it</source>
        <translation>曲のキーのスケールから外れたノートは、スケール内のもっとも近い音に移します</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>No pitch from %1 to %2 is in %3, so %4 would be silent: widen its range.</source>
        <translation>%1～%2 には %3 に含まれる音がなく、%4 が無音になります。音域を広げてください。</translation>
    </message>
</context>
<context>
    <name>muse::TablesController</name>
    <message>
        <source>Measuring Tables 1 and 2</source>
        <translation>表 1 と表 2 を測定中</translation>
    </message>
</context>
<context>
    <name>muse::TablesDialog</name>
    <message>
        <source>Here the tables will stand: the data as it is and with shuffled bars, then the models, each with the width of its 95 % interval.</source>
        <translation>ここに表が表示されます。データそのもの、小節を入れ替えたデータ、モデルの順で、それぞれに 95 % 信頼区間の幅が付きます。</translation>
    </message>
    <message>
        <source>Tables 1 and 2</source>
        <translation>表 1 と表 2</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>The data that models are held against, and that gives accompaniment models their tracks</source>
        <translation>モデルの比較対象で、伴奏モデルの条件トラックもここから取ります</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>データセットを選択…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tick all models</source>
        <translation>すべてのモデルにチェックを付けます</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Untick all models</source>
        <translation>すべてのモデルのチェックを外します</translation>
    </message>
    <message>
        <source>Tick those to measure</source>
        <translation>測定するモデルにチェックを付けます</translation>
    </message>
    <message>
        <source>Bars of each</source>
        <translation>各モデルの小節数</translation>
    </message>
    <message>
        <source>The paper measures 20,000; fewer are quicker and less sure</source>
        <translation>論文では 20,000 小節です。少ないほど速く、精度は下がります</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>演奏どおり</translation>
    </message>
    <message>
        <source>Whole notes, as a listener gets them, in the place of every step judged by itself as in the paper</source>
        <translation>論文のようにステップごとに判定せず、聴き手に届くノート単位で測定します</translation>
    </message>
    <message>
        <source>With the paper&apos;s figures</source>
        <translation>論文の値も表示</translation>
    </message>
    <message>
        <source>Rows of the published tables beside</source>
        <translation>論文に掲載された表の行を並べます</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Generate and measure; the window stays free meanwhile</source>
        <translation>生成して測定します。その間もウィンドウは操作できます</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop measuring; tables from before stay</source>
        <translation>測定を中止します。以前の表は残ります</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>As text, Markdown, LaTeX or CSV</source>
        <translation>テキスト、Markdown、LaTeX、CSV のいずれかで保存します</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>As LaTeX…</source>
        <translation>LaTeX…</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Choose a dataset, or tick a model.</source>
        <translation>データセットを選ぶか、モデルにチェックを付けてください。</translation>
    </message>
    <message>
        <source>“%1” plays to tracks of a dataset: choose one, or untick it.</source>
        <translation>「%1」の伴奏にはデータセットのトラックが必要です。データセットを選ぶか、チェックを外してください。</translation>
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
        <translation>テンポは %1～%2 の数値です。現在は %3 です。</translation>
    </message>
</context>
<context>
    <name>muse::ThemeActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>muse::TheoryFeature</name>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>All notes of the %1 track are in %2.</source>
        <translation>%1 トラックのノートは、すべて %2 に含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not in %1.</source>
        <translation>
            <numerusform>%1 に含まれないノートが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snap %n note(s) to the scale</source>
        <translation>
            <numerusform>%n 個のノートをスケールに合わせる</numerusform>
        </translation>
    </message>
    <message>
        <source>Drums have no scale.</source>
        <translation>ドラムにはスケールがありません。</translation>
    </message>
    <message>
        <source>There are no notes on this track. Draw some first.</source>
        <translation>このトラックにはノートがありません。先に入力してください。</translation>
    </message>
    <message>
        <source>Selects the track&apos;s notes that %1 does not have</source>
        <translation>トラックのノートのうち、%1 に含まれないものを選択します</translation>
    </message>
    <message>
        <source>Moves %1 to the nearest of %2</source>
        <translation>%1 を %2 のもっとも近い音に移動します</translation>
    </message>
</context>
<context>
    <name>muse::TheoryToolBar</name>
    <message>
        <source>Scale and chords</source>
        <translation>スケールとコード</translation>
    </message>
    <message>
        <source>S&amp;cale and chords</source>
        <translation>スケールとコード(&amp;X)</translation>
    </message>
</context>
<context>
    <name>muse::TimeActions</name>
    <message>
        <source>Add at the &amp;playhead</source>
        <translation>再生ヘッドの位置に追加(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Marker...</source>
        <translation>マーカー(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Tempo change...</source>
        <translation>テンポ変更(&amp;T)...</translation>
    </message>
    <message>
        <source>Time &amp;signature...</source>
        <translation>拍子(&amp;S)...</translation>
    </message>
    <message>
        <source>P&amp;revious marker</source>
        <translation>前のマーカー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next marker</source>
        <translation>次のマーカー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>オーバービュー(&amp;E)</translation>
    </message>
</context>
<context>
    <name>muse::TimeStrip</name>
    <message>
        <source>tempo change</source>
        <translation>テンポ変更</translation>
    </message>
    <message>
        <source>time signature</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Markers, tempo changes and time signatures</source>
        <translation>マーカー、テンポ変更、拍子</translation>
    </message>
    <message>
        <source>The mark&apos;s words</source>
        <translation>マークの内容</translation>
    </message>
    <message>
        <source>A marker&apos;s name, a tempo in beats a minute or a time signature; Return takes it</source>
        <translation>マーカーの名前、テンポ (1 分あたりの拍数)、または拍子を入力し、Return で確定します</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add %1 here...</source>
        <translation>ここに %1 を追加...</translation>
    </message>
    <message>
        <source>%1 in bar %2: double-click changes it, a drag moves it, Delete removes it</source>
        <translation>%2 小節目の %1: ダブルクリックで変更、ドラッグで移動、Delete で削除します</translation>
    </message>
    <message>
        <source>Double-click adds a marker; the right button adds tempo changes and signatures</source>
        <translation>ダブルクリックでマーカーを追加、右ボタンでテンポ変更と拍子を追加します</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>muse::TimelineFeature</name>
    <message>
        <source>The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click elsewhere moves the playhead.</source>
        <translation>曲の全体です。枠はロールの表示範囲を示し、枠をドラッグすると移動、端をドラッグすると拡大・縮小します。ほかの場所をクリックすると、再生ヘッドが移動します。</translation>
    </message>
    <message>
        <source>Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; the right button offers the rest.</source>
        <translation>拍子、テンポ変更、マーカーの行です。ダブルクリックでマーカーを追加、ドラッグで移動します。ほかの操作は右ボタンで選べます。</translation>
    </message>
    <message>
        <source>No marker follows. Double-click the line of marks to add one.</source>
        <translation>この先にマーカーはありません。マークの行をダブルクリックすると追加できます。</translation>
    </message>
</context>
<context>
    <name>muse::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>ツアーを続ける</translation>
    </message>
    <message>
        <source>Do this step and show the next</source>
        <translation>この手順を実行して次へ進みます</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>muse::TrackList</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
</context>
<context>
    <name>muse::TrackRow</name>
    <message>
        <source>%1 track</source>
        <translation>%1 トラック</translation>
    </message>
    <message>
        <source>Click to edit the %1 track (Alt+%2)</source>
        <translation>クリックで %1 トラックを編集します (Alt+%2)</translation>
    </message>
    <message>
        <source>Name of the %1 track</source>
        <translation>%1 トラックの名前</translation>
    </message>
    <message>
        <source>Double-click to rename</source>
        <translation>ダブルクリックで名前を変更します</translation>
    </message>
    <message>
        <source>Instrument of the %1 track</source>
        <translation>%1 トラックの楽器</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Drum kit</source>
        <translation>ドラムキット</translation>
    </message>
    <message>
        <source>Choose instrument</source>
        <translation>楽器を選択</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1 をソロにする</translation>
    </message>
    <message>
        <source>Unsolo %1</source>
        <translation>%1 のソロを解除</translation>
    </message>
    <message>
        <source>Lock: generating leaves this track as it is</source>
        <translation>ロック: 生成してもこのトラックはそのまま残ります</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロックを解除</translation>
    </message>
    <message>
        <source>Show these notes behind those of the active track</source>
        <translation>アクティブなトラックのノートの背後に、このトラックのノートを表示します</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>%1. Double-click to rename</source>
        <translation>%1。ダブルクリックで名前を変更します</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Show behind the active track</source>
        <translation>アクティブなトラックの背後に表示</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>トラック名の変更</translation>
    </message>
</context>
<context>
    <name>muse::TracksFeature</name>
    <message>
        <source>The five tracks. A click makes one active. The eye shows or hides it in the roll, then come mute, solo and the lock, which keeps generation from changing it.</source>
        <translation>5 つのトラックです。クリックしたものがアクティブになります。目のアイコンでロールでの表示/非表示を切り替えます。続いてミュート、ソロ、生成による変更を防ぐロックがあります。</translation>
    </message>
    <message>
        <source>There are no notes to drag out.</source>
        <translation>取り出すノートがありません。</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>ミキサー</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Drag out as MIDI</source>
        <translation>MIDI としてドラッグ</translation>
    </message>
    <message>
        <source>Drag the chosen bars of all tracks, or the whole song, out of the window as a MIDI file; a click saves one</source>
        <translation>全トラックの選択小節または曲全体を、MIDI ファイルとしてウィンドウの外にドラッグします。クリックすると保存します</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Train on the chosen data</source>
        <translation>選択したデータで学習します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop the clock; nothing is lost</source>
        <translation>一時的に止めます。何も失われません</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on where it paused, by the settings as they stand now</source>
        <translation>一時停止した時点から、現在の設定で続けます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the training and save what it learned</source>
        <translation>学習を終了し、学習した内容を保存します</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Make music with its best weights: they are chosen in Compose</source>
        <translation>最良の重みで音楽を作ります。「作曲」で選択されます</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>途中まで完了</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>学習の準備完了</translation>
    </message>
    <message>
        <source>Choose what to train on</source>
        <translation>学習に使うデータを選んでください</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translation>このステップの後に停止します</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>critic %1 %</source>
        <translation>クリティック %1 %</translation>
    </message>
    <message>
        <source>generator %1 %</source>
        <translation>生成器 %1 %</translation>
    </message>
    <message>
        <source>phrases %1 %</source>
        <translation>フレーズ %1 %</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学習率 %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 GB on the card</source>
        <translation>GPU %1 GB</translation>
    </message>
    <message>
        <source> · step %1 of %2</source>
        <translation> · ステップ %1/%2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · 「%2」</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>経過 %1</translation>
    </message>
</context>
<context>
    <name>muse::TrainFeature</name>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Trains a model on a dataset or on your own MIDI files, in the background. The curves show the critic&apos;s loss and the five metrics, beside the values of the data.</source>
        <translation>データセットまたは手持ちの MIDI ファイルで、モデルをバックグラウンドで学習させます。曲線にはクリティックの損失と 5 つの指標が、データの値と並べて表示されます。</translation>
    </message>
    <message>
        <source>What was trained here. A run&apos;s curves and samples come back from its folder; it can go on, begin another one, and make music.</source>
        <translation>これまでの学習の記録です。ランの曲線とサンプルはフォルダーから読み込まれます。ランは続きを学習したり、新しい学習の出発点にしたり、音楽の生成に使ったりできます。</translation>
    </message>
    <message>
        <source>Another program trains “%1”; its curves come as it goes on.</source>
        <translation>別のプログラムが「%1」を学習しています。曲線は進行に合わせて表示されます。</translation>
    </message>
    <message>
        <source>Your last training, at step %L1 of %L2.</source>
        <translation>前回の学習: ステップ %L1/%L2。</translation>
    </message>
    <message>
        <source>A run keeps its model, given track and width. Put them back to go on with it, or press Begin from it in Runs for a new training.</source>
        <translation>ランの途中でモデル、条件トラック、幅は変更できません。続けるには元の設定に戻すか、「ラン」の「ここから開始」で新しい学習を始めてください。</translation>
    </message>
    <message>
        <source>A new training that begins with the weights of “%1”: choose its data, then start.</source>
        <translation>「%1」の重みから始める新しい学習です。データを選んで開始してください。</translation>
    </message>
    <message>
        <source>Move “%1” with all its checkpoints and samples to the bin?</source>
        <translation>「%1」を、すべてのチェックポイントとサンプルごとゴミ箱に移動しますか?</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive of MIDI files</source>
        <translation>データセットまたは MIDI ファイルのアーカイブを選択</translation>
    </message>
    <message>
        <source>Datasets and archives (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>データセットとアーカイブ (*.safetensors *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files</source>
        <translation>MIDI ファイルのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a model to begin with</source>
        <translation>出発点のモデルを選択</translation>
    </message>
    <message>
        <source>Models and checkpoints (*.safetensors)</source>
        <translation>モデルとチェックポイント (*.safetensors)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>ランのフォルダーを開く</translation>
    </message>
    <message>
        <source>How long it takes here is being measured…</source>
        <translation>このコンピューターでの所要時間を計測中…</translation>
    </message>
    <message>
        <source>Takes about %1 on this computer</source>
        <translation>このコンピューターでは約 %1 かかります</translation>
    </message>
</context>
<context>
    <name>muse::TrainForm</name>
    <message>
        <source>Settings of the training</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>Show or hide the settings of the training</source>
        <translation>学習の設定の表示/非表示</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Data to train on</source>
        <translation>学習に使うデータ</translation>
    </message>
    <message>
        <source>A dataset file, or a folder or archive of MIDI files</source>
        <translation>データセットファイル、または MIDI ファイルのフォルダーかアーカイブです</translation>
    </message>
    <message>
        <source>Dataset, or folder of MIDI files</source>
        <translation>データセット、または MIDI ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Choose a dataset or an archive…</source>
        <translation>データセットまたはアーカイブを選択…</translation>
    </message>
    <message>
        <source>Choose a folder of MIDI files…</source>
        <translation>MIDI ファイルのフォルダーを選択…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Jamming</source>
        <translation>Jamming</translation>
    </message>
    <message>
        <source>Composer: one generator for all tracks. Jamming: one each, on its own. Hybrid: one each, together.</source>
        <translation>Composer: 全トラックに 1 つの生成器。Jamming: トラックごとに独立した生成器。Hybrid: トラックごとの生成器が協調。</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>モデルの役割</translation>
    </message>
    <message>
        <source>Invent all five tracks, or the other four to one that is given</source>
        <translation>5 トラックすべてを生成するか、与えられた 1 トラックに合わせてほかの 4 トラックを生成します</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>ゼロから</translation>
    </message>
    <message>
        <source>Accompany %1</source>
        <translation>%1 に伴奏</translation>
    </message>
    <message>
        <source>Compact trains on a laptop; Paper has all the paper&apos;s channels</source>
        <translation>「コンパクト」はノートパソコンでも学習できます。「論文」は論文のチャンネルをすべてもちます</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Phrases a step; more is steadier and slower</source>
        <translation>1 ステップのフレーズ数です。多いほど安定しますが、遅くなります</translation>
    </message>
    <message>
        <source>Generator steps to train</source>
        <translation>学習する生成器のステップ数です</translation>
    </message>
    <message>
        <source>Settings that go together; change them as you like</source>
        <translation>組み合わせて使う設定です。自由に変更できます</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Learning rate, a model to begin with, loss and critic</source>
        <translation>学習率、出発点のモデル、損失、クリティック</translation>
    </message>
    <message>
        <source>your own choice</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>muse::TrainMethodForm</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>ペナルティ</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>クリティック</translation>
    </message>
    <message>
        <source>Its rate</source>
        <translation>その学習率</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>What generator and critic minimise: WGAN-GP as the paper, or R3, R1, or hinge with spectral norm</source>
        <translation>生成器とクリティックが最小化する損失です: 論文と同じ WGAN-GP、R3、R1、またはスペクトル正規化を伴うヒンジ損失</translation>
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
        <translation>ヒンジ</translation>
    </message>
    <message>
        <source>Weight of the gradient penalty</source>
        <translation>勾配ペナルティの重み</translation>
    </message>
    <message>
        <source>How hard the critic&apos;s gradient is held; the hinge loss has no penalty</source>
        <translation>クリティックの勾配をどれだけ強く抑えるかを決めます。ヒンジ損失にはペナルティがありません</translation>
    </message>
    <message>
        <source>Critic updates from one penalty to the next</source>
        <translation>ペナルティからペナルティまでのクリティック更新数</translation>
    </message>
    <message>
        <source>A penalty now and then counts as often, and trains faster</source>
        <translation>間隔をあけても、その分重く数えるため効果は同じで、学習は速くなります</translation>
    </message>
    <message>
        <source>update</source>
        <translation>毎回</translation>
    </message>
    <message>
        <source>Paper: the paper&apos;s. Streams: it hears onsets, repeating bars, chroma and metre too. V1: the authors&apos; first code&apos;s, to compare with.</source>
        <translation>論文: 論文と同じ。ストリーム: オンセット、小節の繰り返し、クロマ、拍節も入力。V1: 著者の最初のコードと同じ (比較用)。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>V1</source>
        <translation>V1</translation>
    </message>
    <message>
        <source>Learning rate of the critic</source>
        <translation>クリティックの学習率</translation>
    </message>
    <message>
        <source>How far each critic step moves its weights, where it is not the same as the generator&apos;s</source>
        <translation>クリティックの 1 ステップで重みを動かす大きさです。生成器と異なる場合に指定します</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>What the average keeps of itself at a step</source>
        <translation>1 ステップで平均が保つ割合</translation>
    </message>
    <message>
        <source>Music is made by a moving average of the generator; nearer to 1 is steadier and slower</source>
        <translation>音楽は生成器の移動平均が作ります。1 に近いほど安定し、変化は遅くなります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Phrases whose bars are turned for the critic</source>
        <translation>クリティックに小節を回転して見せるフレーズ</translation>
    </message>
    <message>
        <source>Share of phrases, real and generated alike, that the critic sees beginning with another bar</source>
        <translation>本物か生成かを問わず、クリティックに別の小節から始めて見せるフレーズの割合です</translation>
    </message>
    <message>
        <source>Semitones by which phrases are moved for the critic</source>
        <translation>クリティックにフレーズを移調して見せる半音数</translation>
    </message>
    <message>
        <source>Half of the phrases, real and generated alike, are moved by up to so many semitones; never drums</source>
        <translation>本物か生成かを問わず、フレーズの半分をこの半音数の範囲で移調します。ドラムは移調しません</translation>
    </message>
    <message>
        <source>Make what bars have in common apart</source>
        <translation>小節の共通部分を別に生成</translation>
    </message>
    <message>
        <source>A part that all four bars share is added to what varies, so that bars repeat more easily</source>
        <translation>4 小節が共有する部分を、変化する部分に加えます。小節が繰り返されやすくなります</translation>
    </message>
</context>
<context>
    <name>muse::TrainMoreForm</name>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Falls from</source>
        <translation>低下の開始</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Every setting that the command line has, in a table</source>
        <translation>コマンドラインで使えるすべての設定を表で示します</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far each step moves the weights</source>
        <translation>1 ステップで重みを動かす大きさです</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>学習率の推移</translation>
    </message>
    <message>
        <source>It stays, or falls in a straight line to nothing at the last step</source>
        <translation>一定に保つか、最後のステップで 0 になるまで直線的に下げます</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Falls to 0</source>
        <translation>0 まで低下</translation>
    </message>
    <message>
        <source>Step from which the learning rate falls</source>
        <translation>学習率が下がり始めるステップ</translation>
    </message>
    <message>
        <source>Generator steps with the full learning rate, before it begins to fall</source>
        <translation>学習率が下がり始めるまで、元の値を保つ生成器のステップ数です</translation>
    </message>
    <message>
        <source>the first step</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>出発点のモデル</translation>
    </message>
    <message>
        <source>Train this model further on your data; its kind and width must be those chosen above</source>
        <translation>このモデルをデータでさらに学習させます。種類と幅は上の設定と同じである必要があります</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>ランダムな重み</translation>
    </message>
    <message>
        <source>Choose a model to begin with…</source>
        <translation>出発点のモデルを選択…</translation>
    </message>
</context>
<context>
    <name>muse::TrainPanels</name>
    <message>
        <source>Save curves</source>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>muse::TrainingController</name>
    <message>
        <source>a checkpoint will be saved</source>
        <translation>チェックポイントが保存されます</translation>
    </message>
    <message>
        <source>A run goes on with a dataset; build one of %1 first, in the Data workspace.</source>
        <translation>ランの続きにはデータセットが必要です。先に「データ」ワークスペースで、%1 からデータセットを作成してください。</translation>
    </message>
    <message>
        <source>The dataset holds %L1 phrases from %L2 of %L3 files.</source>
        <translation>データセットには、%L3 ファイル中 %L2 ファイルから取得した %L1 フレーズが含まれます。</translation>
    </message>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>ステップ %L1/%L2</translation>
    </message>
    <message>
        <source>Training, paused</source>
        <translation>学習 (一時停止中)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
</context>
<context>
    <name>muse::TransportBar</name>
    <message>
        <source>Return to the start (Home)</source>
        <translation>先頭に戻る (Home)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record the MIDI keyboard into the active track (Ctrl+R)</source>
        <translation>MIDI キーボードの演奏をアクティブなトラックに録音します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loop the chosen bars, or the whole song (L)</source>
        <translation>選択した小節または曲全体をループします (L)</translation>
    </message>
    <message>
        <source>Metronome (K)</source>
        <translation>メトロノーム (K)</translation>
    </message>
    <message>
        <source>Bar, beat, tick</source>
        <translation>小節・拍・ティック</translation>
    </message>
    <message>
        <source>Minutes, seconds</source>
        <translation>分・秒</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Tempo at the playhead, in beats a minute</source>
        <translation>再生ヘッド位置のテンポ (1 分あたりの拍数)</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>The grid that drawn and moved notes keep to; hold Alt to ignore it. Ctrl+1 to Ctrl+6, [ and ] choose it, T makes triplets, Shift+D dots, N turns it off</source>
        <translation>描画・移動するノートが吸着するグリッドです。Alt を押している間は無視されます。Ctrl+1～Ctrl+6、[、] で選択、T で 3連符、Shift+D で付点、N でオフにします</translation>
    </message>
    <message>
        <source>More of the transport</source>
        <translation>トランスポートのその他の項目</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
</context>
<context>
    <name>muse::TransportFeature</name>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Plays, stops, records and loops. Beside it the place in bars and in time, the tempo in force there, and the grid that notes keep to.</source>
        <translation>再生、停止、録音、ループを行います。横には小節と時間で表した位置、その位置のテンポ、ノートが吸着するグリッドがあります。</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>再生/停止(&amp;P)</translation>
    </message>
    <message>
        <source>Return to &amp;start</source>
        <translation>先頭に戻る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Change tempo</source>
        <translation>テンポを変更</translation>
    </message>
</context>
<context>
    <name>muse::VelocityChoice</name>
    <message>
        <source>Recent velo&amp;cities</source>
        <translation>最近のベロシティ(&amp;C)</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>ベロシティ %1</translation>
    </message>
</context>
<context>
    <name>muse::VelocitySwatches</name>
    <message>
        <source>Recent velocities</source>
        <translation>最近のベロシティ</translation>
    </message>
    <message>
        <source>Velocity %1</source>
        <translation>ベロシティ %1</translation>
    </message>
    <message>
        <source>Draw with velocity %1, and give it to the chosen notes (Ctrl+Alt+%2)</source>
        <translation>ベロシティ %1 で描画し、選択したノートにも設定します (Ctrl+Alt+%2)</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
</context>
<context>
    <name>muse::WorkspaceSwitch</name>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>muse::Workspaces</name>
    <message>
        <source>&amp;Compose</source>
        <translation>作曲(&amp;C)</translation>
    </message>
    <message>
        <source>Write, hear and generate</source>
        <translation>作曲、試聴、生成を行います</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>Make datasets of music, and look at them</source>
        <translation>音楽からデータセットを作り、内容を確認します</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>学習(&amp;R)</translation>
    </message>
    <message>
        <source>Train models, and watch how they learn</source>
        <translation>モデルを学習させ、その経過を見ます</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>続き: %1</translation>
    </message>
</context>
<context>
    <name>muse::listening</name>
    <message numerus="yes">
        <source>You will hear %n pairs of short pieces of music, and say which of the two you like better.</source>
        <translation>
            <numerusform>短い音楽の組を %n 組聴き、どちらが好きかを答えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will hear %n short pieces of music, and rate each of them by five questions.</source>
        <translation>
            <numerusform>短い音楽を %n 曲聴き、それぞれ 5 つの質問で評価します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have done %n of them so far.</source>
        <translation>
            <numerusform>これまでに %n 件終えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sit somewhere quiet, with headphones or good loudspeakers. Go by your own ear: there are no right answers, and some clips are meant to be odd. You can close this window at any time; when you open the test again, it goes on where you were.</source>
        <translation>静かな場所で、ヘッドホンか良いスピーカーを使ってください。自分の耳を信じて答えてください。正解はなく、意図的に不自然にしたクリップもあります。このウィンドウはいつでも閉じられ、テストを開き直すと続きから再開できます。</translation>
    </message>
    <message>
        <source>play the music to its end</source>
        <translation>音楽を最後まで再生する</translation>
    </message>
    <message>
        <source>play the clip to the end</source>
        <translation>クリップを最後まで再生する</translation>
    </message>
    <message>
        <source>play A to the end</source>
        <translation>A を最後まで再生する</translation>
    </message>
    <message>
        <source>play B to the end</source>
        <translation>B を最後まで再生する</translation>
    </message>
    <message>
        <source>choose A or B</source>
        <translation>A か B を選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>answer %n more question(s)</source>
        <translation>
            <numerusform>あと %n 問答えてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>残りの操作: %1。</translation>
    </message>
</context>
</TS>
