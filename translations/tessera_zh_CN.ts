<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChoiceText</name>
    <message>
        <source>Vision Transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>plain patches</source>
        <translation>普通图块</translation>
    </message>
    <message>
        <source>shifted patches</source>
        <translation>移位图块</translation>
    </message>
    <message>
        <source>locality (LSA)</source>
        <translation>局部 (LSA)</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>类别令牌</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>全部令牌</translation>
    </message>
    <message>
        <source>attention pooling</source>
        <translation>注意力池化</translation>
    </message>
    <message>
        <source>mean of tokens</source>
        <translation>令牌均值</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>CompareTexts</name>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <extracomment>%1 and %2 count the seeds of A and B</extracomment>
        <translation>
            <numerusform>%n 个随机种子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation>%1 和 %2 个种子</translation>
    </message>
    <message>
        <source>exact binomial</source>
        <translation>精确二项</translation>
    </message>
    <message>
        <source>with continuity correction</source>
        <translation>带连续性校正</translation>
    </message>
    <message>
        <source>Same %1 test images: only B is right on %2, only A on %3; McNemar&apos;s test (%4), %5.</source>
        <translation>相同的 %1 张测试图像：仅 B 正确 %2 张，仅 A 正确 %3 张；McNemar 检验（%4），%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired by seed.</source>
        <translation>
            <numerusform>每侧 %n 次运行按种子配对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of each side paired in the order of their seeds.</source>
        <translation>
            <numerusform>每侧 %n 次运行按种子的顺序配对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a test split the answers are not tested image by image.</source>
        <translation>没有测试集，不逐张图像检验回答。</translation>
    </message>
    <message>
        <source>The runs were scored on different images, so their answers cannot be paired.</source>
        <translation>这些运行在不同的图像上评分，因此其回答无法配对。</translation>
    </message>
    <message>
        <source>A run stores no answers per image, so they cannot be paired; runs trained from now on store them.</source>
        <translation>有运行未保存每张图像的回答，因此无法配对；今后训练的运行会保存。</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 is better by %2 points ± %3 top-1 (%4, 95 %).</source>
        <extracomment>&quot;B is better by 3.0 points ± 0.4 top-1 (5 seeds, 95 %).&quot;</extracomment>
        <translation>%1 更好，高出 %2 个百分点 ± %3 top-1（%4，95 %）。</translation>
    </message>
    <message>
        <source>%1 and %2 are not separable with %3.</source>
        <translation>%1 和 %2 用 %3 无法区分。</translation>
    </message>
    <message>
        <source>%1 and %2 score the same with this seed.</source>
        <translation>%1 和 %2 在此种子下成绩相同。</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher with this seed.</source>
        <translation>%1 在此种子下高出 %2 个百分点。</translation>
    </message>
    <message>
        <source>There is no score to compare yet.</source>
        <translation>还没有可比较的成绩。</translation>
    </message>
    <message>
        <source>B − A %1 points, 95 % interval %2 to %3, Welch&apos;s t-test over seeds, %4.</source>
        <translation>B − A %1 个百分点，95 % 区间 %2 至 %3，跨种子的 Welch t 检验，%4。</translation>
    </message>
    <message>
        <source>One seed cannot say how the next one turns out. Repeat over five seeds on Experiment for an interval.</source>
        <translation>单个种子无法说明下一个的结果。请在“实验”中用五个种子重复以得到区间。</translation>
    </message>
    <message>
        <source>Same data.</source>
        <translation>数据相同。</translation>
    </message>
    <message>
        <source>Different data: %1 and %2.</source>
        <translation>数据不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Only the declared settings differ.</source>
        <translation>仅声明的设置不同。</translation>
    </message>
    <message>
        <source>Beyond the declared factor: %1 is %2 and %3.</source>
        <translation>除声明的因素外：%1 为 %2 和 %3。</translation>
    </message>
    <message>
        <source>The runs of %1 differ in more than the seed: %2.</source>
        <translation>%1 的各运行除种子外还有不同：%2。</translation>
    </message>
    <message>
        <source>Same seeds.</source>
        <translation>种子相同。</translation>
    </message>
    <message>
        <source>Different seeds: %1 and %2.</source>
        <translation>种子不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>%2 of %3 runs of %1 did not finish.</source>
        <translation>%1 的 %3 个运行中有 %2 个未完成。</translation>
    </message>
    <message>
        <source>Same machine.</source>
        <translation>机器相同。</translation>
    </message>
    <message>
        <source>Different machines, so times do not compare: %1 and %2.</source>
        <translation>机器不同，因此时间不可比较：%1 和 %2。</translation>
    </message>
    <message>
        <source>Parameters of B against A: %1 %.</source>
        <translation>B 相对 A 的参数：%1 %。</translation>
    </message>
    <message>
        <source>Multiply-adds of B against A: %1 %.</source>
        <translation>B 相对 A 的乘加：%1 %。</translation>
    </message>
    <message>
        <source>Training time of B against A: %1 %.</source>
        <translation>B 相对 A 的训练时间：%1 %。</translation>
    </message>
    <message>
        <source>Top-1 %</source>
        <translation>Top-1 %</translation>
    </message>
    <message>
        <source>Top-5 %</source>
        <translation>Top-5 %</translation>
    </message>
    <message>
        <source>Loss, nats</source>
        <translation>损失，nat</translation>
    </message>
    <message>
        <source>Calibration error (ECE) %</source>
        <translation>校准误差 (ECE) %</translation>
    </message>
    <message>
        <source>Time per step, ms</source>
        <translation>每步时间，毫秒</translation>
    </message>
    <message>
        <source>Training time, s</source>
        <translation>训练时间，秒</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Multiply-adds per image, millions</source>
        <translation>每张图像的乘加，百万</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No answer differs, so that a bootstrap gives no interval.</source>
        <translation>没有任何回答不同，因此自助法不给出区间。</translation>
    </message>
    <message>
        <source>Paired bootstrap over images: %1 to %2 points.</source>
        <translation>对图像的配对自助法：%1 至 %2 个百分点。</translation>
    </message>
    <message>
        <source>Paired bootstrap over seeds and images: %1 to %2 points.</source>
        <translation>对种子和图像的配对自助法：%1 至 %2 个百分点。</translation>
    </message>
    <message>
        <source>Same %1 test images: B is right in more seeds on %2, A on %3; sign test over images (%4), %5.</source>
        <translation>相同的 %1 张测试图像：B 在 %2 张上于更多种子中正确，A 在 %3 张上；对图像的符号检验（%4），%5。</translation>
    </message>
    <message>
        <source>Both are about these two trained models, not about other seeds.</source>
        <translation>两者都只说明这两个已训练的模型，不涉及其他种子。</translation>
    </message>
    <message>
        <source>%1 and %2 score the same (%3).</source>
        <translation>%1 和 %2 成绩相同（%3）。</translation>
    </message>
    <message>
        <source>%1 scores %2 points higher (%3).</source>
        <translation>%1 高出 %2 个百分点（%3）。</translation>
    </message>
    <message>
        <source>B − A %1 points; interval and p are not known, as all seeds of a side score the same.</source>
        <translation>B − A %1 个百分点；每一侧的所有种子成绩相同，因此区间和 p 未知。</translation>
    </message>
    <message>
        <source>An interval needs at least two seeds on both sides. Repeat over five seeds on Experiment.</source>
        <translation>区间需要两侧各有至少两个种子。请在“实验”中用五个种子重复。</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>没有不同的设置。</translation>
    </message>
    <message>
        <source>Same count of steps: %1.</source>
        <translation>步数相同：%1。</translation>
    </message>
    <message>
        <source>Different counts of steps: %1 and %2.</source>
        <translation>步数不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Same count of training images seen: %1.</source>
        <translation>已看训练图像数相同：%1。</translation>
    </message>
    <message>
        <source>Different counts of training images seen: %1 and %2.</source>
        <translation>已看训练图像数不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Same passes over the training images: %1.</source>
        <translation>遍历训练图像的次数相同：%1。</translation>
    </message>
    <message>
        <source>Different passes over the training images: %1 and %2.</source>
        <translation>遍历训练图像的次数不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>Same weights to start from.</source>
        <translation>起始权重相同。</translation>
    </message>
    <message>
        <source>Different weights to start from: %1 and %2.</source>
        <translation>起始权重不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>无离散</translation>
    </message>
</context>
<context>
    <name>CopyName</name>
    <message>
        <source>original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>left-up</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>left-down</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>right-up</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>right-down</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>时间 (秒)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>时间 (分)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>时间 (时)</translation>
    </message>
</context>
<context>
    <name>DataChooser</name>
    <message>
        <source>Built-in: Shapes</source>
        <translation>内置：形状</translation>
    </message>
</context>
<context>
    <name>DataUse</name>
    <message>
        <source>training %1, validation %2, test %3</source>
        <translation>训练 %1，验证 %2，测试 %3</translation>
    </message>
    <message>
        <source>%1 (copies are still being looked for)</source>
        <translation>%1（仍在查找副本）</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>TESSERA_INSTRUCTION_SET is &apos;%1&apos;; it may be generic, avx2 or avx512</source>
        <translation>TESSERA_INSTRUCTION_SET 为 &apos;%1&apos;；可以是 generic、avx2 或 avx512</translation>
    </message>
    <message>
        <source>model.width is %1; sine-cosine positions need a multiple of 4</source>
        <translation>model.width 为 %1；正弦余弦位置编码需要 4 的倍数</translation>
    </message>
    <message>
        <source>the position table has %1 rows, not %2</source>
        <translation>位置表有 %1 行，而不是 %2 行</translation>
    </message>
    <message>
        <source>model.patch %1 does not divide model.image %2</source>
        <translation>model.patch %1 不能整除 model.image %2</translation>
    </message>
    <message>
        <source>model.heads %1 does not divide model.width %2</source>
        <translation>model.heads %1 不能整除 model.width %2</translation>
    </message>
    <message>
        <source>the %1 heads of the map pooling do not divide model.width %2; set model.pool_heads</source>
        <translation>注意力池化 (map) 的 %1 个头不能整除 model.width %2；请设置 model.pool_heads</translation>
    </message>
    <message>
        <source>model.kind is unknown</source>
        <translation>model.kind 未知</translation>
    </message>
    <message>
        <source>%1 was not read to its end: stopped.</source>
        <translation>%1 未读完：已停止。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 does not divide %2; near ones that do: %3</source>
        <translation>%1 不能整除 %2；相近且能整除的值：%3</translation>
    </message>
    <message>
        <source>%1 does not divide %2; change one of them or give model.key_dim</source>
        <translation>%1 不能整除 %2；请更改其中之一，或给出 model.key_dim</translation>
    </message>
    <message>
        <source>%1 moves the copies out of %2; use a smaller shift</source>
        <translation>%1 将副本移出了 %2 的范围；请使用更小的移位</translation>
    </message>
    <message>
        <source>half of %1 is no whole pixel, so the copies would not move; set model.shift_pixels to 1 or more</source>
        <translation>%1 的一半不足一个像素，因此副本不会移动；请将 model.shift_pixels 设为 1 或更大</translation>
    </message>
    <message>
        <source>%1 needs a width that 4 divides, not %2</source>
        <translation>%1 需要能被 4 整除的宽度，而不是 %2</translation>
    </message>
    <message>
        <source>there is one token only, so the masked diagonal leaves it nothing to attend to</source>
        <translation>只有一个令牌，屏蔽对角线后它没有可关注的对象</translation>
    </message>
    <message>
        <source>%1 needs model.class_token = true</source>
        <translation>%1 需要 model.class_token = true</translation>
    </message>
    <message>
        <source>the class token takes part in the attention, but %1 does not read it alone</source>
        <translation>类别令牌参与注意力，但 %1 并不单独读取它</translation>
    </message>
    <message>
        <source>after %1 the last LayerNorm spans all tokens at once, which no published model does</source>
        <translation>在 %1 之后，最后的 LayerNorm 同时跨越所有令牌，没有已发表的模型这样做</translation>
    </message>
    <message>
        <source>with %1 other programs put the last LayerNorm before pooling; the weights cannot be exchanged</source>
        <translation>使用 %1 时，其他程序将最后的 LayerNorm 置于池化之前；权重无法互换</translation>
    </message>
    <message>
        <source>%1 does not divide %2</source>
        <translation>%1 不能整除 %2</translation>
    </message>
    <message>
        <source>%1 cannot be used with loss.kind = nll; set it to 0 or use cross_entropy</source>
        <translation>%1 不能与 loss.kind = nll 同时使用；请将其设为 0，或使用 cross_entropy</translation>
    </message>
    <message>
        <source>the network gives logits; loss.kind = nll applies the log-softmax itself</source>
        <translation>网络输出 logit；loss.kind = nll 会自行应用 log-softmax</translation>
    </message>
    <message>
        <source>optim.nesterov = true needs optim.momentum above 0</source>
        <translation>optim.nesterov = true 需要 optim.momentum 大于 0</translation>
    </message>
    <message>
        <source>sam.rho = 0 makes SAM the plain update with more work</source>
        <translation>sam.rho = 0 使 SAM 成为计算量更大的普通更新</translation>
    </message>
    <message>
        <source>optim.lr = 0 leaves the weights as they are</source>
        <translation>optim.lr = 0 使权重保持不变</translation>
    </message>
    <message>
        <source>%1 is above %2, so the warm-up falls</source>
        <translation>%1 高于 %2，因此预热时学习率下降</translation>
    </message>
    <message>
        <source>%1 is above %2, so the learning rate rises</source>
        <translation>%1 高于 %2，因此学习率上升</translation>
    </message>
    <message>
        <source>%1 can move the picture out of %2; use fewer pixels</source>
        <translation>%1 可能将图片移出 %2 的范围；请使用更少的像素</translation>
    </message>
    <message>
        <source>%1 is more than the training images left of %2, so an epoch is one smaller step</source>
        <translation>%1 多于 %2 所剩的训练图像，因此一轮只有一个较小的步</translation>
    </message>
    <message>
        <source>train.patience has no effect without validation images; raise data.validation unless the data set has its own</source>
        <translation>没有验证图像时 train.patience 不起作用；请增大 data.validation，除非数据集自带验证图像</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs has no effect on the CPU</source>
        <translation>runtime.cuda_graphs 在 CPU 上不起作用</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 needs a CUDA device; set runtime.device to cuda or the precision to fp32</source>
        <translation>runtime.precision = bf16 需要 CUDA 设备；请将 runtime.device 设为 cuda，或将精度设为 fp32</translation>
    </message>
    <message>
        <source>runtime.precision = bf16 is used on a CUDA device only; without one the run is fp32</source>
        <translation>runtime.precision = bf16 仅用于 CUDA 设备；没有时以 fp32 运行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be true or false, not %3; allowed: %4</source>
        <translation>%2 中的 &quot;%1&quot; 必须是 true 或 false，而不是 %3；允许：%4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number, not %3; allowed: %4</source>
        <translation>%2 中的 &quot;%1&quot; 必须是整数，而不是 %3；允许：%4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number, not %3; allowed: %4</source>
        <translation>%2 中的 &quot;%1&quot; 必须是数字，而不是 %3；允许：%4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of whole numbers, not %3; allowed: %4</source>
        <translation>%2 中的 &quot;%1&quot; 必须是整数列表，而不是 %3；允许：%4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string, not %3; allowed: %4</source>
        <translation>%2 中的 &quot;%1&quot; 必须是字符串，而不是 %3；允许：%4</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>%2 中有未知的键 &quot;%1&quot;；您是指 &quot;%3&quot; 吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings, not %3</source>
        <translation>%2 中的 &quot;%1&quot; 必须是由设置组成的对象，而不是 %3</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; twice; remove one of them</source>
        <translation>%1 两次设置了 &quot;%2&quot;；请删除其中之一</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;version&quot; in %1 must be a whole number from 1</source>
        <translation>%1 中的 &quot;version&quot; 必须是不小于 1 的整数</translation>
    </message>
    <message>
        <source>%1 has version %2, this program reads versions up to %3; update the program</source>
        <translation>%1 的版本为 %2，此程序最高可读取版本 %3；请更新程序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a string</source>
        <translation>%2 中的 &quot;%1&quot; 必须是字符串</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings</source>
        <translation>%2 中的 &quot;%1&quot; 必须是由设置组成的对象</translation>
    </message>
    <message>
        <source>%1 must be a JSON object of settings</source>
        <translation>%1 必须是由设置组成的 JSON 对象</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>未知的设置 &quot;%1&quot;；您是指 &quot;%2&quot; 吗？</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 = (nothing) is not possible; allowed: %2</source>
        <translation>%1 =（空）不可行；允许：%2</translation>
    </message>
    <message>
        <source>%1 is not possible; allowed: %2</source>
        <translation>%1 不可行；允许：%2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>整数 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>整数 %1 至 %2，以逗号分隔</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>unknown preset &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>未知的预设 &quot;%1&quot;；您是指 &quot;%2&quot; 吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of this setting</source>
        <translation>&quot;%1&quot; 不是此设置的选项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a list of values or an object with &quot;from&quot; and &quot;to&quot;</source>
        <translation>%2 中的 &quot;%1&quot; 必须是值的列表，或含 &quot;from&quot; 和 &quot;to&quot; 的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a whole number</source>
        <translation>%2 中的 &quot;%1&quot; 必须是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be a number</source>
        <translation>%2 中的 &quot;%1&quot; 必须是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;linear&quot; or &quot;log&quot;</source>
        <translation>%2 中的 &quot;%1&quot; 必须是 &quot;linear&quot; 或 &quot;log&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2; a range has from, to, count and spacing</source>
        <translation>%2 中有未知的键 &quot;%1&quot;；范围包含 from、to、count 和 spacing</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in %2; did you mean &quot;%3&quot;?</source>
        <translation>%2 中有未知的设置 &quot;%1&quot;；您是指 &quot;%3&quot; 吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be an object of settings with their values</source>
        <translation>%2 中的 &quot;%1&quot; 必须是由设置及其值组成的对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be &quot;grid&quot; or &quot;random&quot;</source>
        <translation>%2 中的 &quot;%1&quot; 必须是 &quot;grid&quot; 或 &quot;random&quot;</translation>
    </message>
    <message>
        <source>%1 must be a JSON object with &quot;axes&quot;: the settings to vary</source>
        <translation>%1 必须是含 &quot;axes&quot;（要改变的设置）的 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 must be the name of a preset</source>
        <translation>%2 中的 &quot;%1&quot; 必须是预设的名称</translation>
    </message>
    <message>
        <source>%1 varies nothing; give &quot;axes&quot; with at least one setting</source>
        <translation>%1 没有改变任何设置；请在 &quot;axes&quot; 中给出至少一项设置</translation>
    </message>
    <message>
        <source>unknown setting &quot;%1&quot; in the sweep; did you mean &quot;%2&quot;?</source>
        <translation>扫描中有未知的设置 &quot;%1&quot;；您是指 &quot;%2&quot; 吗？</translation>
    </message>
    <message>
        <source>the sweep gives no values for %1; give at least one</source>
        <translation>扫描未给出 %1 的值；请给出至少一个</translation>
    </message>
    <message>
        <source>%1 is no number; list its values instead of a range</source>
        <translation>%1 不是数字；请列出其值，而不是范围</translation>
    </message>
    <message>
        <source>the range of %1 must have finite ends</source>
        <translation>%1 的范围必须有有限的端点</translation>
    </message>
    <message>
        <source>the range of %1 has count = %2; give 1 to %3</source>
        <translation>%1 的范围的 count = %2；请给出 1 至 %3</translation>
    </message>
    <message>
        <source>the range of %1 begins at %2; logarithmic spacing needs both ends above 0</source>
        <translation>%1 的范围从 %2 开始；对数间隔要求两端都大于 0</translation>
    </message>
    <message>
        <source>the sweep has more than %1 runs; give fewer values or search at random</source>
        <translation>扫描的运行多于 %1 个；请减少取值，或使用随机搜索</translation>
    </message>
    <message>
        <source>the random search has runs = %1; give 1 to %2</source>
        <translation>随机搜索的 runs = %1；请给出 1 至 %2</translation>
    </message>
    <message>
        <source>the sweep varies nothing; give at least one setting with its values</source>
        <translation>扫描没有改变任何设置；请给出至少一项设置及其值</translation>
    </message>
    <message>
        <source>the sweep has seeds = %1; give 1 to %2</source>
        <translation>扫描的 seeds = %1；请给出 1 至 %2</translation>
    </message>
    <message>
        <source>the sweep varies %1 twice; remove one of them</source>
        <translation>扫描两次改变 %1；请删除其中之一</translation>
    </message>
    <message>
        <source>the sweep varies train.seed and repeats over seeds; use one of them</source>
        <translation>扫描既改变 train.seed 又用多个种子重复；请只用其中之一</translation>
    </message>
    <message>
        <source>The %1 split holds %2 bytes, not %3 for each of %4 labels; rebuild the data set.</source>
        <translation>划分 %1 有 %2 字节，而不是 %4 个标签各 %3 字节；请重新生成数据集。</translation>
    </message>
    <message>
        <source>The %1 split has no picture %2.</source>
        <translation>划分 %1 中没有图片 %2。</translation>
    </message>
    <message>
        <source>%1 has in record %2 the label %3, but CIFAR-10 has labels 0 to 9; the file is damaged or of another kind, download it again.</source>
        <translation>%1 的记录 %2 中标签为 %3，但 CIFAR-10 的标签为 0 至 9；文件已损坏或属于其他类型，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has in record %2 the fine label %3, but CIFAR-100 has labels 0 to 99; the file is damaged or of another kind, download it again.</source>
        <translation>%1 的记录 %2 中细标签为 %3，但 CIFAR-100 的标签为 0 至 99；文件已损坏或属于其他类型，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but CIFAR-100 has coarse labels 0 to 19; the file is damaged or of another kind, download it again.</source>
        <translation>%1 的记录 %2 中粗标签为 %3，但 CIFAR-100 的粗标签为 0 至 19；文件已损坏或属于其他类型，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has in record %2 the coarse label %3, but fine label %4 belongs to coarse label %5; the file is damaged or of another kind, download it again.</source>
        <translation>%1 的记录 %2 中粗标签为 %3，但细标签 %4 属于粗标签 %5；文件已损坏或属于其他类型，请重新下载。</translation>
    </message>
    <message>
        <source>%1 is empty; a %2 file holds records of %3 bytes, download it again.</source>
        <translation>%1 是空的；%2 文件由每条 %3 字节的记录组成，请重新下载。</translation>
    </message>
    <message>
        <source>%1 is compressed with gzip; unpack it first.</source>
        <translation>%1 是 gzip 压缩文件；请先解压。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: %3 %4 records of %5 bytes and %6 bytes of record %3; the file is incomplete or damaged, download it again.</source>
        <translation>%1 有 %2 字节：%3 条 %4 记录（每条 %5 字节），另有记录 %3 的 %6 字节；文件不完整或已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has %2 class names, not %3; correct the file or remove it.</source>
        <translation>%1 有 %2 个类别名称，而不是 %3 个；请更正或删除该文件。</translation>
    </message>
    <message>
        <source>%1 has %2 but no %3; put the training file beside it.</source>
        <translation>%1 中有 %2，但没有 %3；请将训练文件放在其旁边。</translation>
    </message>
    <message>
        <source>%1 holds the Python version of CIFAR, whose pickle files are not read; download the binary version (%2).</source>
        <translation>%1 中是 CIFAR 的 Python 版本，其 pickle 文件无法读取；请下载二进制版本（%2）。</translation>
    </message>
    <message>
        <source>%1 is a file of no known data set; open the folder that holds the data set.</source>
        <translation>%1 不是任何已知数据集的文件；请打开包含数据集的文件夹。</translation>
    </message>
    <message>
        <source>%1 is one picture; open the folder that holds one folder of pictures per class.</source>
        <translation>%1 是单张图片；请打开每类一个图片子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>%1 is an archive; unpack it and open the folder that comes out.</source>
        <translation>%1 是压缩包；请解压并打开得到的文件夹。</translation>
    </message>
    <message>
        <source>%1 has label %2, but there are %3 classes.</source>
        <translation>%1 的标签为 %2，但只有 %3 个类别。</translation>
    </message>
    <message>
        <source>A subset asks for picture %1 of %2.</source>
        <translation>子集请求第 %1 张图片，但共有 %2 张。</translation>
    </message>
    <message>
        <source>No data set is named; give builtin:shapes or the path of a folder.</source>
        <translation>未指定数据集；请给出 builtin:shapes 或文件夹的路径。</translation>
    </message>
    <message>
        <source>%1 does not exist; give builtin:shapes or the path of a folder.</source>
        <translation>%1 不存在；请给出 builtin:shapes 或文件夹的路径。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>its size cannot be read</source>
        <translation>无法读取其大小</translation>
    </message>
    <message>
        <source>it has %1 MiB, more than the %2 MiB allowed</source>
        <translation>其大小为 %1 MiB，超过允许的 %2 MiB</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Cannot read %1: %2; check the path.</source>
        <translation>无法读取 %1：%2；请检查路径。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: out of memory.</source>
        <translation>无法解压 %1：内存不足。</translation>
    </message>
    <message>
        <source>%1 ends early; download it again.</source>
        <translation>%1 提前结束；请重新下载。</translation>
    </message>
    <message>
        <source>%1 is damaged (gzip); download it again.</source>
        <translation>%1 已损坏 (gzip)；请重新下载。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 3 of grey pictures (number, rows, columns); give an images file.</source>
        <translation>%1 有 %2 个维度，而不是灰度图片的 3 个（数量、行、列）；请给出图像文件。</translation>
    </message>
    <message>
        <source>%1 has pictures of %2 x %3 pixels; at most 4096 x 4096 are read.</source>
        <translation>%1 的图片为 %2 x %3 像素；最多读取 4096 x 4096。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not the 1 of labels; give a labels file.</source>
        <translation>%1 有 %2 个维度，而不是标签的 1 个；请给出标签文件。</translation>
    </message>
    <message>
        <source>%1 has %2 labels for the %3 pictures of %4; download both again.</source>
        <translation>%1 有 %2 个标签，而 %4 有 %3 张图片；请重新下载两者。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, too few for an IDX header; download it again.</source>
        <translation>%1 只有 %2 字节，不足一个 IDX 文件头；请重新下载。</translation>
    </message>
    <message>
        <source>%1 does not begin like an IDX file (two zero bytes); give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 的开头不像 IDX 文件（两个零字节）；请给出 IDX 文件，例如 train-images-idx3-ubyte。</translation>
    </message>
    <message>
        <source>%1 holds values of type %2; only unsigned bytes (type 8) are read.</source>
        <translation>%1 中的值为类型 %2；仅读取无符号字节（类型 8）。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, not 1 to 4; give an IDX file such as train-images-idx3-ubyte.</source>
        <translation>%1 有 %2 个维度，而不是 1 至 4 个；请给出 IDX 文件，例如 train-images-idx3-ubyte。</translation>
    </message>
    <message>
        <source>%1 ends inside its header; download it again.</source>
        <translation>%1 在文件头内就结束了；请重新下载。</translation>
    </message>
    <message>
        <source>%1 announces no data (a size is 0); download it again.</source>
        <translation>%1 声明没有数据（某个大小为 0）；请重新下载。</translation>
    </message>
    <message>
        <source>%1 announces more than 8 GiB; its header is damaged, download it again.</source>
        <translation>%1 声明的大小超过 8 GiB；其文件头已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but its header announces %3; download it again.</source>
        <translation>%1 有 %2 字节，但其文件头声明为 %3 字节；请重新下载。</translation>
    </message>
    <message>
        <source>%1 announces %2 bytes, more than can be packed into its %3; download it again.</source>
        <translation>%1 声明有 %2 字节，超出其 %3 字节所能压缩的数据量；请重新下载。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 bytes that its header announces; download it again.</source>
        <translation>%1 解压后超过其文件头声明的 %2 字节；请重新下载。</translation>
    </message>
    <message>
        <source>%1 has no %2 (or .gz); put it beside the other IDX files.</source>
        <translation>%1 中没有 %2（或 .gz）；请将其放在其他 IDX 文件旁边。</translation>
    </message>
    <message>
        <source>its samples are neither 8 nor 16 bits wide</source>
        <translation>其样本既不是 8 位也不是 16 位</translation>
    </message>
    <message>
        <source>its data are damaged or of an unknown variant</source>
        <translation>其数据已损坏或属于未知的变体</translation>
    </message>
    <message>
        <source>there is not enough memory to decode it</source>
        <translation>内存不足，无法解码</translation>
    </message>
    <message>
        <source>Cannot read the picture %1: %2; replace or remove the file.</source>
        <translation>无法读取图片 %1：%2；请替换或删除该文件。</translation>
    </message>
    <message>
        <source>its format (%1) is not read; save it as PNG or JPEG</source>
        <translation>不支持读取其格式 (%1)；请另存为 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>无法列出文件夹内容</translation>
    </message>
    <message>
        <source>%1 belongs to the class %2, which the training pictures lack; add such pictures to training or remove the class.</source>
        <translation>%1 属于类别 %2，但训练图片中没有该类别；请在训练集中加入此类图片，或删除该类别。</translation>
    </message>
    <message>
        <source>%1 has no readable training picture: all %2 are unreadable, the first, %3, because %4.</source>
        <translation>%1 中没有可读取的训练图片：全部 %2 张都无法读取，第一张 %3 的原因：%4。</translation>
    </message>
    <message>
        <source>There is no data set to load from.</source>
        <translation>没有可供加载的数据集。</translation>
    </message>
    <message>
        <source>data.batch is %1; give at least 1.</source>
        <translation>data.batch 为 %1；请给出至少 1。</translation>
    </message>
    <message>
        <source>it ends inside its header</source>
        <translation>它在文件头内就结束了</translation>
    </message>
    <message>
        <source>the JPEG data end early</source>
        <translation>JPEG 数据提前结束</translation>
    </message>
    <message>
        <source>the JPEG data are damaged</source>
        <translation>JPEG 数据已损坏</translation>
    </message>
    <message>
        <source>the JPEG data hold no picture</source>
        <translation>JPEG 数据中没有图片</translation>
    </message>
    <message>
        <source>the BMP data end early</source>
        <translation>BMP 数据提前结束</translation>
    </message>
    <message>
        <source>the WebP data end early</source>
        <translation>WebP 数据提前结束</translation>
    </message>
    <message>
        <source>its Netpbm header is damaged</source>
        <translation>其 Netpbm 文件头已损坏</translation>
    </message>
    <message>
        <source>the Netpbm data end early</source>
        <translation>Netpbm 数据提前结束</translation>
    </message>
    <message>
        <source>its header announces an empty picture</source>
        <translation>其文件头声明图片为空</translation>
    </message>
    <message>
        <source>its header announces %1 x %2 pixels, more than is decoded</source>
        <translation>其文件头声明为 %1 x %2 像素，超出可解码的大小</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture</source>
        <translation>它不是 PNG、JPEG、WebP、BMP、TIFF 或 Netpbm 图片</translation>
    </message>
    <message>
        <source>the PNG data have a wrong header</source>
        <translation>PNG 数据的文件头有误</translation>
    </message>
    <message>
        <source>the PNG data have a colour type, depth or method that does not exist</source>
        <translation>PNG 数据的颜色类型、位深或方法不存在</translation>
    </message>
    <message>
        <source>the PNG data end early</source>
        <translation>PNG 数据提前结束</translation>
    </message>
    <message>
        <source>the PNG data have a wrong checksum</source>
        <translation>PNG 数据的校验和有误</translation>
    </message>
    <message>
        <source>the PNG data have an unknown part</source>
        <translation>PNG 数据含有未知的部分</translation>
    </message>
    <message>
        <source>the PNG data hold no picture</source>
        <translation>PNG 数据中没有图片</translation>
    </message>
    <message>
        <source>the PNG data have no valid palette</source>
        <translation>PNG 数据没有有效的调色板</translation>
    </message>
    <message>
        <source>the PNG data cannot be unpacked: out of memory</source>
        <translation>无法解压 PNG 数据：内存不足</translation>
    </message>
    <message>
        <source>the PNG data are damaged</source>
        <translation>PNG 数据已损坏</translation>
    </message>
    <message>
        <source>the PNG data use a colour that their palette lacks</source>
        <translation>PNG 数据使用了其调色板中没有的颜色</translation>
    </message>
    <message>
        <source>A picture could not be compressed: out of memory.</source>
        <translation>无法压缩图片：内存不足。</translation>
    </message>
    <message>
        <source>A picture for %1 is empty, too large, or neither grey nor RGB.</source>
        <translation>用于 %1 的图片为空、过大，或既非灰度也非 RGB。</translation>
    </message>
    <message>
        <source>Cannot write %1; check that its folder exists, is writable and has space.</source>
        <translation>无法写入 %1；请检查其文件夹是否存在、可写且有空间。</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the normalisation that the network saw</source>
        <translation>%1 缺失或已损坏；其中保存网络所用的归一化</translation>
    </message>
    <message>
        <source>builtin:shapes: %1 is &quot;%2&quot;; give a number from 10 to 1000000, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes：%1 为 &quot;%2&quot;；请给出 10 至 1000000 的数字，例如 builtin:shapes?train=2000&amp;test=500。</translation>
    </message>
    <message>
        <source>There is no built-in data set &quot;%1&quot;; use builtin:shapes.</source>
        <translation>没有内置数据集 &quot;%1&quot;；请使用 builtin:shapes。</translation>
    </message>
    <message>
        <source>builtin:shapes has no setting &quot;%1&quot;; it knows train and test, as in builtin:shapes?train=2000&amp;test=500.</source>
        <translation>builtin:shapes 没有设置 &quot;%1&quot;；可用 train 和 test，例如 builtin:shapes?train=2000&amp;test=500。</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最后 %1</translation>
    </message>
    <message>
        <source>%1 of each class, drawn with seed %2</source>
        <translation>每类的 %1，用种子 %2 抽取</translation>
    </message>
    <message>
        <source>%1 of each class</source>
        <translation>每类的 %1</translation>
    </message>
    <message>
        <source>Holding out %1 of %2 training pictures leaves none to train on; lower data.validation.</source>
        <translation>从 %2 张训练图片中留出 %1 张后，没有可用于训练的图片；请减小 data.validation。</translation>
    </message>
    <message>
        <source>Every training picture of %1 is a copy of a validation or test picture; set data.copies to keep or drop_exact.</source>
        <translation>%1 的每张训练图片都是验证或测试图片的副本；请将 data.copies 设为 keep 或 drop_exact。</translation>
    </message>
    <message>
        <source>%1, %2 copies left out</source>
        <translation>%1，排除 %2 个副本</translation>
    </message>
    <message>
        <source>data.validation is the share held out; give 0 to 0.9.</source>
        <translation>data.validation 是留出的比例；请给出 0 至 0.9。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>自带文件夹</translation>
    </message>
    <message>
        <source>A picture is empty or its bytes do not match its size.</source>
        <translation>图片为空，或其字节数与大小不符。</translation>
    </message>
    <message>
        <source>The network input is %1 channels deep; pictures have 1 or 3.</source>
        <translation>网络输入有 %1 个通道；图片只有 1 或 3 个。</translation>
    </message>
    <message>
        <source>The normalisation needs one mean and one standard deviation per channel.</source>
        <translation>归一化需要每个通道一个均值和一个标准差。</translation>
    </message>
    <message>
        <source>The statistics of an empty set are undefined.</source>
        <translation>空集的统计量没有定义。</translation>
    </message>
    <message>
        <source>The warp reaches more than a million pixels outside the picture; lower augment.zoom.</source>
        <translation>变换超出图片一百万像素以上；请减小 augment.zoom。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>surplus tensor %1</source>
        <translation>多余的张量 %1</translation>
    </message>
    <message>
        <source>%1 is %2 %3 instead of F32 %4</source>
        <translation>%1 为 %2 %3，而不是 F32 %4</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>%1 does not fit the model: %2</source>
        <translation>%1 与模型不符：%2</translation>
    </message>
    <message>
        <source>runtime.device is cuda, but this machine or this LibTorch has no CUDA device; use cpu or auto</source>
        <translation>runtime.device 为 cuda，但此机器或此 LibTorch 没有 CUDA 设备；请使用 cpu 或 auto</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; cannot be given; give cuda and choose the device by the environment variable CUDA_VISIBLE_DEVICES</source>
        <translation>不能指定设备 &quot;%1&quot;；请给出 cuda，并用环境变量 CUDA_VISIBLE_DEVICES 选择设备</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is unknown; give auto, cpu or cuda</source>
        <translation>设备 &quot;%1&quot; 未知；请给出 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>format &quot;%1&quot; is unknown; give safetensors or torchscript</source>
        <translation>格式 &quot;%1&quot; 未知；请给出 safetensors 或 torchscript</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder</source>
        <translation>%1 不是空的；请选择新文件夹</translation>
    </message>
    <message>
        <source>the exported model differs from the original by %1; nothing was exported</source>
        <translation>导出的模型与原模型相差 %1；未导出任何内容</translation>
    </message>
    <message>
        <source>%1 has no usable checkpoint yet; train or resume it first</source>
        <translation>%1 还没有可用的检查点；请先训练或继续该运行</translation>
    </message>
    <message>
        <source>%1 is missing or damaged; it holds the labels and the normalisation</source>
        <translation>%1 缺失或已损坏；其中保存标签和归一化</translation>
    </message>
    <message>
        <source>the stored normalisation has %1 channels, not %2</source>
        <translation>保存的归一化有 %1 个通道，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 does not exist; give a run folder, a checkpoint or an export</source>
        <translation>%1 不存在；请给出运行文件夹、检查点或导出的模型</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is no model: it has no %2; give a run folder, a checkpoint or an export</source>
        <translation>%1 不是模型：其中没有 %2；请给出运行文件夹、检查点或导出的模型</translation>
    </message>
    <message>
        <source>%1 has %2 class; training needs at least two</source>
        <translation>%1 有 %2 个类别；训练至少需要两个</translation>
    </message>
    <message>
        <source>%1 is not empty; choose a new folder, or continue the run in it with tessera-cli resume</source>
        <translation>%1 不是空的；请选择新文件夹，或用 tessera-cli resume 继续其中的运行</translation>
    </message>
    <message>
        <source>%1 is no run folder: it has no %2; give the folder that train wrote</source>
        <translation>%1 不是运行文件夹：其中没有 %2；请给出 train 写入的文件夹</translation>
    </message>
    <message>
        <source>%1 has no test split; evaluate &quot;val&quot; or &quot;train&quot;</source>
        <translation>%1 没有测试集；请评估 &quot;val&quot; 或 &quot;train&quot;</translation>
    </message>
    <message>
        <source>split &quot;%1&quot; is unknown; give train, val or test</source>
        <translation>划分 &quot;%1&quot; 未知；请给出 train、val 或 test</translation>
    </message>
    <message>
        <source>%1 has no validation split; evaluate &quot;test&quot; or &quot;train&quot;</source>
        <translation>%1 没有验证集；请评估 &quot;test&quot; 或 &quot;train&quot;</translation>
    </message>
    <message>
        <source>the tensor %1 has the type %2, which is not read</source>
        <translation>张量 %1 的类型为 %2，不支持读取</translation>
    </message>
    <message>
        <source>Out of memory; lower data.batch or the model&apos;s size.</source>
        <translation>内存不足；请减小 data.batch 或模型的规模。</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch 失败：%1</translation>
    </message>
    <message>
        <source>runtime.cuda_graphs and runtime.recompute exclude each other while the encoder blocks drop values: a recorded step cannot draw the same masks twice; switch one of them off, or set model.attention_dropout, model.projection_dropout, model.mlp_dropout and model.drop_path to 0</source>
        <translation>编码器块丢弃数值时，runtime.cuda_graphs 与 runtime.recompute 互相排斥：录制的步无法两次抽取相同的掩码；请关闭其中之一，或将 model.attention_dropout、model.projection_dropout、model.mlp_dropout 和 model.drop_path 设为 0</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>已由用户停止。</translation>
    </message>
    <message>
        <source>The time limit (train.time_limit) was reached.</source>
        <translation>已达到时间上限 (train.time_limit)。</translation>
    </message>
    <message>
        <source>No better validation top-1 for %1 epochs (train.patience).</source>
        <translation>%1 轮内验证 top-1 没有提高 (train.patience)。</translation>
    </message>
    <message>
        <source>%1 is not the data set that this run began with (fingerprint %2 instead of %3); put the old data back or start a new run</source>
        <translation>%1 不是此运行开始时的数据集（指纹为 %2，而不是 %3）；请放回原来的数据，或开始新的运行</translation>
    </message>
    <message>
        <source>Not bit-exact: threads %1 is now %2.</source>
        <translation>无法逐位相同：线程数 %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: LibTorch %1 is now %2.</source>
        <translation>无法逐位相同：LibTorch %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: instruction set %1 is now %2.</source>
        <translation>无法逐位相同：指令集 %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: the device is not the CPU.</source>
        <translation>无法逐位相同：设备不是 CPU。</translation>
    </message>
    <message>
        <source>manifest.json cannot be read</source>
        <translation>无法读取 manifest.json</translation>
    </message>
    <message>
        <source>manifest.json is damaged</source>
        <translation>manifest.json 已损坏</translation>
    </message>
    <message>
        <source>manifest.json has a version that this program does not know</source>
        <translation>manifest.json 的版本为此程序所不知</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 有 %2 字节，而不是 %3 字节</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 does not have its digest</source>
        <translation>%1 与其摘要不符</translation>
    </message>
    <message>
        <source>the checkpoint %1 could not be read back as written: %2; check the disk</source>
        <translation>检查点 %1 读回的内容与写入的不一致：%2；请检查磁盘</translation>
    </message>
    <message>
        <source>manifest.json does not name %1</source>
        <translation>manifest.json 中没有列出 %1</translation>
    </message>
    <message>
        <source>manifest.json is of another step</source>
        <translation>manifest.json 属于另一步</translation>
    </message>
    <message>
        <source>skipped the checkpoint %1: %2</source>
        <translation>已跳过检查点 %1：%2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot remove %1: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 has %2, more than the %3 that such a file may have</source>
        <translation>%1 的大小为 %2，超过此类文件允许的 %3</translation>
    </message>
    <message>
        <source>reading %1 failed</source>
        <translation>读取 %1 失败</translation>
    </message>
    <message>
        <source>cannot look at the disk of %1: %2</source>
        <translation>无法查看 %1 所在的磁盘：%2</translation>
    </message>
    <message>
        <source>not enough disk space for %1: %2 needed, %3 free; free some or choose another folder</source>
        <translation>%1 的磁盘空间不足：需要 %2，可用 %3；请释放空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 is a run of Tessera; use &quot;Scan a folder for runs&quot; to show it</source>
        <translation>%1 是 Tessera 的运行；请用“在文件夹中查找运行”来显示它</translation>
    </message>
    <message>
        <source>%1 is not empty; give an absent or empty folder</source>
        <translation>%1 不是空的；请给出不存在的或空的文件夹</translation>
    </message>
    <message>
        <source>%1 does not exist; give an event file or a folder with some</source>
        <translation>%1 不存在；请给出事件文件或含有事件文件的文件夹</translation>
    </message>
    <message>
        <source>%1 holds no TensorBoard event files (*tfevents*); choose the folder that TensorBoard shows</source>
        <translation>%1 中没有 TensorBoard 事件文件 (*tfevents*)；请选择 TensorBoard 所显示的文件夹</translation>
    </message>
    <message>
        <source>%1 holds no scalars that can be read; the event files are empty, damaged or of another kind</source>
        <translation>%1 中没有可读取的标量；事件文件为空、已损坏或属于其他类型</translation>
    </message>
    <message>
        <source>%1 was imported from a log of another program; it has curves but no weights, so it can only be shown and compared by its curves</source>
        <translation>%1 是从其他程序的日志导入的；它有曲线但没有权重，因此只能显示曲线并按曲线比较</translation>
    </message>
    <message>
        <source>cannot write %1: %2, and the file could not be cut back</source>
        <translation>无法写入 %1：%2，且文件无法截断恢复</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by process %2 on %3, last sign of life %4 s ago; stop it there or wait for its end</source>
        <translation>运行文件夹 %1 正被 %3 上的进程 %2 使用，最近一次活动在 %4 秒前；请在该处停止它，或等待其结束</translation>
    </message>
    <message>
        <source>the run folder %1 is in use by another process; stop it there or wait for its end</source>
        <translation>运行文件夹 %1 正被另一进程使用；请在该处停止它，或等待其结束</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; begins at byte %3 of the data, not at %4 where the one before it ends</source>
        <translation>%1：张量 &quot;%2&quot; 始于数据的第 %3 字节，而不是前一个张量结束处的第 %4 字节</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a shape whose size cannot be counted</source>
        <translation>%1：张量 &quot;%2&quot; 的形状过大，无法计算其大小</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 bytes, its shape needs %4</source>
        <translation>%1：张量 &quot;%2&quot; 有 %3 字节，但其形状需要 %4 字节</translation>
    </message>
    <message>
        <source>%1: the tensors need %2 bytes, the file has %3 after its header</source>
        <translation>%1：张量需要 %2 字节，但文件头之后只有 %3 字节</translation>
    </message>
    <message>
        <source>%1 is too short to be a safetensors file</source>
        <translation>%1 过短，不可能是 safetensors 文件</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header would have %2 bytes, at most %3 are allowed</source>
        <translation>%1 不是 safetensors 文件：其文件头将有 %2 字节，最多允许 %3 字节</translation>
    </message>
    <message>
        <source>%1 is cut off: its header has %2 bytes, the file %3</source>
        <translation>%1 被截断：其文件头有 %2 字节，而文件只有 %3 字节</translation>
    </message>
    <message>
        <source>reading tensor &quot;%1&quot; of %2 failed</source>
        <translation>读取 %2 的张量 &quot;%1&quot; 失败</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; would be written twice</source>
        <translation>张量 &quot;%1&quot; 将被写入两次</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; of type &quot;%2&quot; cannot be written as safetensors</source>
        <translation>类型为 &quot;%2&quot; 的张量 &quot;%1&quot; 无法写为 safetensors</translation>
    </message>
    <message>
        <source>the tensors need a safetensors header above 100 MB</source>
        <translation>这些张量需要超过 100 MB 的 safetensors 文件头</translation>
    </message>
    <message>
        <source>%1: the header is not valid JSON at byte %2 of it</source>
        <translation>%1：文件头在其第 %2 字节处不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1: the header is no JSON object</source>
        <translation>%1：文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>真假值</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has a dimension that is too large</source>
        <translation>%1：张量 &quot;%2&quot; 有一个维度过大</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has more than two offsets</source>
        <translation>%1：张量 &quot;%2&quot; 的偏移量多于两个</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has the unknown type &quot;%3&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 的类型 &quot;%3&quot; 未知</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is there twice</source>
        <translation>%1：键 &quot;%2&quot; 出现了两次</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1: the header is nested too deeply</source>
        <translation>%1：文件头嵌套过深</translation>
    </message>
    <message>
        <source>%1: __metadata__ &quot;%2&quot; is %3, only text is allowed</source>
        <translation>%1：__metadata__ &quot;%2&quot; 为%3，仅允许文本</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; is %3, not an object</source>
        <translation>%1：张量 &quot;%2&quot; 为%3，而不是对象</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has %3 in &quot;%4&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 的 &quot;%4&quot; 中有%3</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;dtype&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 没有 &quot;dtype&quot;</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has no &quot;shape&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 没有 &quot;shape&quot;</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; needs two &quot;data_offsets&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 需要两个 &quot;data_offsets&quot;</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; ends before it begins in &quot;data_offsets&quot;</source>
        <translation>%1：张量 &quot;%2&quot; 在 &quot;data_offsets&quot; 中的结束位置早于开始位置</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3</source>
        <translation>%1 在第 %2 行第 %3 列处不是有效的 JSON</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; twice in one object; remove one of them</source>
        <translation>%1 的同一对象中键 &quot;%2&quot; 出现了两次；请删除其中之一</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be read</source>
        <translation>%1 嵌套过深，无法读取</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); resume from an older checkpoint</source>
        <translation>%1 已损坏（%2）；请从较旧的检查点继续</translation>
    </message>
    <message>
        <source>nll needs log-probabilities, but exp of a row does not sum to 1; apply log-softmax first or choose loss.kind cross_entropy</source>
        <translation>nll 需要对数概率，但某一行的 exp 之和不为 1；请先应用 log-softmax，或将 loss.kind 设为 cross_entropy</translation>
    </message>
    <message>
        <source>%1 has no result yet; finish or resume the run first</source>
        <translation>%1 还没有结果；请先完成或继续该运行</translation>
    </message>
    <message>
        <source>a comparison needs runs on both sides</source>
        <translation>比较需要两侧都有运行</translation>
    </message>
    <message>
        <source>the device %1 is unknown; use cpu, cuda or auto</source>
        <translation>设备 %1 未知；请使用 cpu、cuda 或 auto</translation>
    </message>
    <message>
        <source>the bootstrap needs both models on the same images</source>
        <translation>自助法要求两个模型使用相同的图像</translation>
    </message>
    <message>
        <source>metrics need one row of %1 logits for each of %2 labels, there are %3 logits</source>
        <translation>指标需要 %2 个标签各有一行 %1 个 logit，但共有 %3 个 logit</translation>
    </message>
    <message>
        <source>the label %1 is outside 0..%2</source>
        <translation>标签 %1 超出 0..%2</translation>
    </message>
    <message>
        <source>an interval needs at least two values, there is %1</source>
        <translation>区间至少需要两个值，但只有 %1 个</translation>
    </message>
    <message>
        <source>McNemar&apos;s test needs both models on the same images</source>
        <translation>McNemar 检验要求两个模型使用相同的图像</translation>
    </message>
    <message>
        <source>the export to %1 was stopped; nothing was written</source>
        <translation>到 %1 的导出已停止；未写入任何内容</translation>
    </message>
    <message>
        <source>The training step cannot be recorded as a CUDA graph (%1); switch runtime.cuda_graphs off and start the program again.</source>
        <translation>训练步骤无法录制为 CUDA 图（%1）；请关闭 runtime.cuda_graphs 并重新启动程序。</translation>
    </message>
    <message>
        <source>%1 is not possible: give 3 for colour, or 1, which turns pictures into grey</source>
        <translation>%1 不可行：请给出 3（彩色），或 1（将图片转为灰度）</translation>
    </message>
    <message>
        <source>%1 must be shorter than the run, %2; shorten the warm-up or train longer</source>
        <translation>%1 必须短于整个运行，即 %2；请缩短预热或延长训练</translation>
    </message>
    <message>
        <source>%1 would be slower than one thread a core; give at most %2 here, or 0 for the %3 cores of this process</source>
        <translation>%1 会比每个核心一个线程更慢；此处请最多给出 %2，或给出 0 以使用此进程的 %3 个核心</translation>
    </message>
    <message>
        <source>%1 instead of %2, in proportion to %3 instead of %4</source>
        <translation>%1（而不是 %2），与 %3（而不是 %4）成比例</translation>
    </message>
    <message>
        <source>its BMP header has a depth or packing that is not known</source>
        <translation>其 BMP 文件头的位深或打包方式未知</translation>
    </message>
    <message>
        <source>the model does not know these classes of the data: %1; their images (%2) are in no score</source>
        <translation>模型不认识数据中的这些类别：%1；其图像（%2 张）不计入任何成绩</translation>
    </message>
    <message>
        <source>the data do not have these classes of the model: %1</source>
        <translation>数据中没有模型的这些类别：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>cannot read %1: %2; check the path and its permissions</source>
        <translation>无法读取 %1：%2；请检查路径及其权限</translation>
    </message>
    <message>
        <source>Pictures of %1 that are left out: %2; the first is %3, because %4.</source>
        <translation>%1 中略去的图片：%2 张；第一张 %3 的原因：%4。</translation>
    </message>
    <message>
        <source>Classes of %1 without a readable training picture: %2; the network cannot learn them.</source>
        <translation>%1 的以下类别没有可读取的训练图片：%2；网络无法学习它们。</translation>
    </message>
    <message>
        <source>%1 holds pictures, but pictures need class folders: their names seem to begin with the class, so put %2 into %3 and the others alike.</source>
        <translation>%1 中有图片，但图片需要放在类别文件夹中：其名称似乎以类别开头，因此请将 %2 放入 %3，其余照此处理。</translation>
    </message>
    <message>
        <source>%1 holds pictures and the table %2, but pictures need class folders: sort them by the table into %3.</source>
        <translation>%1 中有图片和表格 %2，但图片需要放在类别文件夹中：请按该表格将其分入 %3（CLASS 为类别名称）。</translation>
    </message>
    <message>
        <source>%1 holds pictures directly in %2, but pictures need class folders: put those of each class into a folder named after it, such as %3.</source>
        <translation>%1 的 %2 中直接放有图片，但图片需要放在类别文件夹中：请将每个类别的图片放入以该类别命名的文件夹，例如 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be listed; check its permissions.</source>
        <translation>无法列出 %1 的内容；请检查其权限。</translation>
    </message>
    <message>
        <source>%1 holds no pictures, but the archive %2; unpack it and open the folder that comes out.</source>
        <translation>%1 中没有图片，但有压缩包 %2；请解压并打开得到的文件夹。</translation>
    </message>
    <message>
        <source>%1 has no pictures in class folders; put the pictures of each class into a folder named after it (PNG, JPEG, WebP, BMP, TIFF or Netpbm).</source>
        <translation>%1 的类别文件夹中没有图片；请将每个类别的图片放入以该类别命名的文件夹（PNG、JPEG、WebP、BMP、TIFF 或 Netpbm）。</translation>
    </message>
    <message>
        <source>hidden folders are not read</source>
        <translation>不读取隐藏文件夹</translation>
    </message>
    <message>
        <source>a system, a network drive or an archiver made this folder</source>
        <translation>此文件夹由系统、网络驱动器或压缩程序创建</translation>
    </message>
    <message>
        <source>hidden files are not read</source>
        <translation>不读取隐藏文件</translation>
    </message>
    <message>
        <source>a system keeps this file for itself</source>
        <translation>此文件是系统自用的</translation>
    </message>
    <message>
        <source>the folder holds no picture</source>
        <translation>此文件夹中没有图片</translation>
    </message>
    <message>
        <source>it lies in no class folder, so its class is unknown</source>
        <translation>它不在类别文件夹中，因此其类别未知</translation>
    </message>
    <message>
        <source>it is no picture</source>
        <translation>它不是图片</translation>
    </message>
    <message>
        <source>%1 has folders without a picture, which are no classes: %2.</source>
        <translation>%1 中有不含图片的文件夹，它们不是类别：%2。</translation>
    </message>
    <message>
        <source>%1 is read as the %2 split, so its %3 files are not used</source>
        <translation>已将 %1 读作 %2 划分，因此不使用此文件夹的 %3 个文件</translation>
    </message>
    <message>
        <source>its %1 files lie in no class folders, so their classes are unknown</source>
        <translation>其 %1 个文件不在类别文件夹中，因此其类别未知</translation>
    </message>
    <message>
        <source>%1 is not used: its pictures lie in no class folders.</source>
        <translation>未使用 %1：其图片不在类别文件夹中。</translation>
    </message>
    <message>
        <source>it lies beside the split folder %1, so its %2 files are not used</source>
        <translation>它位于划分文件夹 %1 旁边，因此不使用其 %2 个文件</translation>
    </message>
    <message>
        <source>%1 is ambiguous: beside %3, which is read as a split, lie folders that are not used (%2); move them into %3, or rename %3 if that is a class.</source>
        <translation>%1 有歧义：%3 被读作划分，其旁边有未使用的文件夹（%2）；请将它们移入 %3，若 %3 是类别则请将其重命名。</translation>
    </message>
    <message>
        <source>%1 is ambiguous: folders called like splits (%2) are read as classes, because %3; rename them if they are classes, or move the others if they are splits.</source>
        <translation>%1 有歧义：名称像划分的文件夹（%2）被读作类别，因为%3；若它们是类别，请将其重命名，若它们是划分，请移走其他文件夹。</translation>
    </message>
    <message>
        <source>%1 has splits inside of its classes (%2), which are all read as training pictures; put the classes into the splits to keep them apart.</source>
        <translation>%1 的类别内部有划分（%2），全部被读作训练图片；要将它们分开，请将类别放入划分中。</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open one of them.</source>
        <translation>%1 中有多个数据集（%2）；请打开其中之一。</translation>
    </message>
    <message>
        <source>pictures lie directly in them</source>
        <translation>图片直接位于其中</translation>
    </message>
    <message>
        <source>other folders with pictures lie beside them</source>
        <translation>其旁边有其他含图片的文件夹</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>它的位置深于 %1 层文件夹</translation>
    </message>
    <message>
        <source>it is a link to a folder that is read anyway</source>
        <translation>它是链接，所指的文件夹本来就会读取</translation>
    </message>
    <message>
        <source>it is a link to a folder above it</source>
        <translation>它是指向其上级文件夹的链接</translation>
    </message>
    <message>
        <source>it holds what Tessera wrote (a run, a model or pictures of one), no class</source>
        <translation>其中是 Tessera 写入的内容（运行、模型或其图片），不是类别</translation>
    </message>
    <message>
        <source>%1 holds several data sets (%2); open an images file of the one that is meant.</source>
        <translation>%1 中有多个数据集（%2）；请打开所需数据集的图像文件。</translation>
    </message>
    <message>
        <source>this build decodes no JPEG, WebP or TIFF, because it was made without OpenCV</source>
        <translation>此构建未使用 OpenCV，不能解码 JPEG、WebP 或 TIFF</translation>
    </message>
    <message>
        <source>the Netpbm data are damaged</source>
        <translation>Netpbm 数据已损坏</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures to measure mean and deviation on (data.normalize); choose half or none.</source>
        <translation>数据集 %1 没有可用于测量均值和偏差的训练图片 (data.normalize)；请选择 half 或 none。</translation>
    </message>
    <message>
        <source>data.test_share is the share held out as a test split; give 0 to 0.9.</source>
        <translation>data.test_share 是留出作为测试集的比例；请给出 0 至 0.9。</translation>
    </message>
    <message>
        <source>The data set %1 has no training pictures, so it can only be evaluated; to train on it, put pictures into train/CLASS.</source>
        <translation>数据集 %1 没有训练图片，因此只能评估；要用它训练，请将图片放入 train/CLASS（CLASS 为类别名称）。</translation>
    </message>
    <message>
        <source>%1 has neither a test nor a validation split; evaluate &quot;train&quot;</source>
        <translation>%1 既没有测试集也没有验证集；请评估 &quot;train&quot;</translation>
    </message>
    <message>
        <source>its layout (grey with more channels, in planes of their own or not 8 or 16 bits wide) is not read; save it as PNG</source>
        <translation>不支持读取其布局（灰度另带通道、各通道分开存放，或既不是 8 位也不是 16 位）；请另存为 PNG</translation>
    </message>
    <message>
        <source>%1 has no class that the model knows: its classes are %2, those of the model %3</source>
        <translation>%1 中没有模型认识的类别：其类别为 %2，模型的类别为 %3</translation>
    </message>
    <message>
        <source>no picture of the split &quot;%1&quot; of %2 is of a class that the model knows</source>
        <translation>%2 的划分 &quot;%1&quot; 中没有图片属于模型认识的类别</translation>
    </message>
    <message>
        <source>%1 was not evaluated to its end: stopped.</source>
        <translation>%1 未评估完：已停止。</translation>
    </message>
    <message>
        <source>the exported model cannot take a batch of %1 images; nothing was exported</source>
        <translation>导出的模型无法接受 %1 张图像的批次；未导出任何内容</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2; check its permissions</source>
        <translation>无法读取文件夹 %1：%2；请检查其权限</translation>
    </message>
    <message>
        <source>%1 is no run folder; only runs have snapshots</source>
        <translation>%1 不是运行文件夹；只有运行才有快照</translation>
    </message>
    <message>
        <source>%1 has no snapshots; leave --epoch out to use a checkpoint</source>
        <translation>%1 没有快照；请省略 --epoch 以使用检查点</translation>
    </message>
    <message>
        <source>%1 has no snapshot of epoch %2; there are those of %3</source>
        <translation>%1 没有第 %2 轮的快照；现有快照的轮次为 %3</translation>
    </message>
    <message>
        <source>the export does not say where its data &quot;%1&quot; are; give them with --data</source>
        <translation>导出的模型未说明其数据 &quot;%1&quot; 的位置；请用 --data 给出</translation>
    </message>
    <message>
        <source>%1 is not the data set that the model was trained on: its fingerprint is %2 instead of %3</source>
        <translation>%1 不是模型训练所用的数据集：其指纹为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>train.patience = %1 waits for a better validation score, but there are no validation images; raise data.validation or set train.patience to 0</source>
        <translation>train.patience = %1 等待更好的验证成绩，但没有验证图像；请增大 data.validation，或将 train.patience 设为 0</translation>
    </message>
    <message>
        <source>the run folder %1 was moved or removed while the run trained; the run ended, what it had saved is where the folder is now</source>
        <translation>运行文件夹 %1 在训练期间被移动或删除；运行已结束，其已保存的内容位于该文件夹现在的位置</translation>
    </message>
    <message>
        <source>Stopped by the user before the test images were scored; resume the run to score them.</source>
        <translation>在测试图像评分之前已由用户停止；继续该运行即可对其评分。</translation>
    </message>
    <message>
        <source>No checkpoint is whole; the run begins again at its first step.</source>
        <translation>没有完好的检查点；运行从第一步重新开始。</translation>
    </message>
    <message>
        <source>the loader gave fewer batches than the epoch has steps</source>
        <translation>加载器给出的批次少于该轮的步数</translation>
    </message>
    <message>
        <source>the gradient became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>梯度在第 %1 步变为 NaN 或无穷大；请以更小的 optim.lr 或设置 optim.clip 继续该运行（从第 %2 步起）</translation>
    </message>
    <message>
        <source>the loss became NaN or infinite at step %1; resume the run (from step %2) with a lower optim.lr or with optim.clip</source>
        <translation>损失在第 %1 步变为 NaN 或无穷大；请以更小的 optim.lr 或设置 optim.clip 继续该运行（从第 %2 步起）</translation>
    </message>
    <message>
        <source>%1 cannot change when a run is resumed; start a new run with it, or leave it out</source>
        <translation>继续运行时不能更改 %1；请以它开始新的运行，或将其省略</translation>
    </message>
    <message>
        <source>%1 does not say which data the run began with: %2 is missing or damaged; start a new run</source>
        <translation>%1 未说明运行开始时使用哪些数据：%2 缺失或已损坏；请开始新的运行</translation>
    </message>
    <message>
        <source>Not bit-exact: the BLAS kernels %1 are now %2.</source>
        <translation>无法逐位相同：BLAS 内核 %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: oneDNN %1 is now %2.</source>
        <translation>无法逐位相同：oneDNN %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: OpenCV %1 is now %2.</source>
        <translation>无法逐位相同：OpenCV %1 现为 %2。</translation>
    </message>
    <message>
        <source>Not bit-exact: runtime.kernels %1 is now %2.</source>
        <translation>无法逐位相同：runtime.kernels %1 现为 %2。</translation>
    </message>
    <message>
        <source>the best checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>最佳检查点 %1 已损坏：%2；改用第 %3 步的权重</translation>
    </message>
    <message>
        <source>the checkpoint %1 is damaged: %2; the weights of step %3 are used instead</source>
        <translation>检查点 %1 已损坏：%2；改用第 %3 步的权重</translation>
    </message>
    <message>
        <source>%1 has no checkpoint of its best step %2; the weights of step %3 are used instead</source>
        <translation>%1 没有其最佳的第 %2 步的检查点；改用第 %3 步的权重</translation>
    </message>
    <message>
        <source>every checkpoint of %1 is damaged (%2); put a copy of one back or train again</source>
        <translation>%1 的所有检查点均已损坏（%2）；请放回其中之一的备份，或重新训练</translation>
    </message>
    <message>
        <source>%1 is damaged; put back a copy of it</source>
        <translation>%1 已损坏；请放回其备份</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>它是管道或设备，而不是文件</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2; choose another one or check the permissions</source>
        <translation>无法创建文件夹 %1：%2；请选择其他文件夹或检查权限</translation>
    </message>
    <message>
        <source>cannot write to the folder %1: %2; choose another one or check the permissions</source>
        <translation>无法写入文件夹 %1：%2；请选择其他文件夹或检查权限</translation>
    </message>
    <message>
        <source>cannot write %1: %2; choose another place or check the permissions</source>
        <translation>无法写入 %1：%2；请选择其他位置或检查权限</translation>
    </message>
    <message>
        <source>%1 folders were looked through before it; choose a folder further down</source>
        <translation>在它之前已查看 %1 个文件夹；请选择更下层的文件夹</translation>
    </message>
    <message>
        <source>it is a run of Tessera</source>
        <translation>它是 Tessera 的运行</translation>
    </message>
    <message>
        <source>it cannot be listed: %1</source>
        <translation>无法列出其内容：%1</translation>
    </message>
    <message>
        <source>%1 is no folder; give an absent or empty folder</source>
        <translation>%1 不是文件夹；请给出不存在的或空的文件夹</translation>
    </message>
    <message>
        <source>the run folder %1 cannot be written (%2); free some space or choose another folder</source>
        <translation>无法写入运行文件夹 %1（%2）；请释放空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder; give an event file or a folder with some</source>
        <translation>%1 既不是文件也不是文件夹；请给出事件文件或含有事件文件的文件夹</translation>
    </message>
    <message>
        <source>it holds no scalars that can be read</source>
        <translation>其中没有可读取的标量</translation>
    </message>
    <message>
        <source>it holds no scalars but %1</source>
        <translation>其中没有标量，只有 %1</translation>
    </message>
    <message>
        <source>%1 was moved or removed while the run wrote to it; what was logged since is lost</source>
        <translation>%1 在运行写入期间被移动或删除；此后记录的内容已丢失</translation>
    </message>
    <message>
        <source>%1 has damaged records, which are left out: %2</source>
        <translation>%1 中有损坏的记录，已略去：%2 条</translation>
    </message>
    <message>
        <source>%1 has been changed since it was written; undo the change, or start a new run from it by tessera-cli train --config %1</source>
        <translation>%1 在写入之后被更改过；请撤回更改，或用 tessera-cli train --config %1 以它开始新的运行</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not fit its seal; put back a copy of it</source>
        <translation>%1 已损坏：与其封签不符；请放回其备份</translation>
    </message>
    <message>
        <source>the run %1 is given twice; a run counts once, on one side</source>
        <translation>运行 %1 给出了两次；一个运行只在一侧计一次</translation>
    </message>
    <message>
        <source>%1 and %2 are the same training, with equal seed, settings and data; leave one of them out</source>
        <translation>%1 和 %2 是同一次训练，种子、设置和数据均相同；请略去其中之一</translation>
    </message>
    <message>
        <source>Welch&apos;s test needs seeds that score differently on at least one side</source>
        <translation>Welch 检验要求至少一侧有成绩不同的种子</translation>
    </message>
    <message>
        <source>An older checkpoint could not be removed: %1</source>
        <translation>无法删除较早的检查点：%1</translation>
    </message>
    <message>
        <source>%1 has no %2: its size, data and machine are not known</source>
        <translation>%1 没有 %2：其规模、数据和机器未知</translation>
    </message>
    <message>
        <source>%1 has no %2: its answers to single images are not known</source>
        <translation>%1 没有 %2：其对单张图像的回答未知</translation>
    </message>
    <message>
        <source>%1 has no log of its steps: its times are those of its result</source>
        <translation>%1 没有步骤日志：其时间取自结果文件</translation>
    </message>
    <message>
        <source>the log of %1 ends at step %2 of %3</source>
        <translation>%1 的日志止于第 %2 步，共 %3 步</translation>
    </message>
</context>
<context>
    <name>ExperimentPlan</name>
    <message>
        <source>Vanilla</source>
        <translation>Vanilla</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>%1 versus %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n epoch(s)</source>
        <translation>
            <numerusform>%1 · %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a setting and its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · sweep</source>
        <translation>%1 · 扫描</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and %2 are free, so it will probably fail.</source>
        <translation>训练约需 %1 内存，而可用的只有 %2，因此很可能失败。</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory and the device has %2, so it will fail.</source>
        <translation>训练约需 %1 内存，而设备只有 %2，因此会失败。</translation>
    </message>
</context>
<context>
    <name>FieldFacts</name>
    <message>
        <source>preset value %1</source>
        <translation>预设值 %1</translation>
    </message>
    <message>
        <source>program default %1</source>
        <translation>程序默认值 %1</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1。键：%2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2</source>
        <translation>整数 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>whole numbers %1 to %2, separated by commas</source>
        <translation>整数 %1 至 %2，以逗号分隔</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Nothing is typed; allowed: %1.</source>
        <translation>未输入任何内容；允许：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken; allowed: %2.</source>
        <extracomment>what was typed, what may be</extracomment>
        <translation>“%1”不可行；允许：%2。</translation>
    </message>
</context>
<context>
    <name>FileWriting</name>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>未写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>关于 Tessera</translation>
    </message>
    <message>
        <source>A desktop workbench for Vision Transformers on small data.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>面向小数据上的 Vision Transformer 的桌面工作台。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>下一个、上一个控件</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>按下按钮、勾选复选框</translation>
    </message>
    <message>
        <source>Move the cursor of a plot</source>
        <translation>移动图表的光标</translation>
    </message>
    <message>
        <source>Choose a patch of a picture (Microscope, Compare)</source>
        <translation>选择图片的图块（显微镜、比较）</translation>
    </message>
    <message>
        <source>First, last patch of a row</source>
        <translation>一行的第一个、最后一个图块</translation>
    </message>
    <message>
        <source>Look at the picture on the clipboard (Microscope)</source>
        <translation>查看剪贴板中的图片（显微镜）</translation>
    </message>
    <message>
        <source>Copy or save a picture or a plot</source>
        <translation>复制或保存图片或图表</translation>
    </message>
    <message>
        <source>Back from a dock or the tool bar to the page</source>
        <translation>从停靠栏或工具栏回到页面</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Move a waiting job up, down (queue)</source>
        <translation>上移、下移等待的任务（队列）</translation>
    </message>
    <message>
        <source>Train a waiting job next (queue)</source>
        <translation>下一个训练某个等待的任务（队列）</translation>
    </message>
    <message>
        <source>Take a job out of the queue</source>
        <translation>将任务移出队列</translation>
    </message>
    <message>
        <source>Put the job back that was taken out last (queue)</source>
        <translation>放回最后移出的任务（队列）</translation>
    </message>
    <message>
        <source>Enlarge, reduce a picture (Data)</source>
        <translation>放大、缩小图片（数据）</translation>
    </message>
    <message>
        <source>Show a whole picture (Data)</source>
        <translation>显示整张图片（数据）</translation>
    </message>
    <message>
        <source>Move an enlarged picture (Data)</source>
        <translation>移动放大的图片（数据）</translation>
    </message>
    <message>
        <source>Go to an image by number or name (Microscope)</source>
        <translation>按编号或名称转到图像（显微镜）</translation>
    </message>
    <message>
        <source>Open the chosen picture in the Microscope (Data)</source>
        <translation>在显微镜中打开所选图片（数据）</translation>
    </message>
    <message>
        <source>Undo, redo a change of settings (form)</source>
        <translation>撤销、重做设置的更改（表单）</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Best top-1 (%)</source>
        <translation>最佳 top-1 (%)</translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>Top-5 (%)</source>
        <translation>Top-5 (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Values per patch</source>
        <translation>每块数值</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Multiply-adds / image</source>
        <translation>乘加 / 图像</translation>
    </message>
    <message>
        <source>Memory while training</source>
        <translation>训练内存</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>估计时间</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 was not written. Choose a folder that is writable.</source>
        <translation>未能写入 %1。请选择可写的文件夹。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture (%1 × %2 px)...</source>
        <translation>保存图片（%1 × %2 像素）...</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>QueueFile</name>
    <message>
        <source>it names no run folder.</source>
        <translation>其中没有指定运行文件夹。</translation>
    </message>
    <message>
        <source>The queue file %1 cannot be opened: %2.</source>
        <translation>无法打开队列文件 %1：%2。</translation>
    </message>
    <message>
        <source>The queue file %1 is damaged or of a newer version.</source>
        <translation>队列文件 %1 已损坏或属于较新的版本。</translation>
    </message>
    <message>
        <source>Job %1 of the queue file cannot be read: %2</source>
        <extracomment>number of a job, why it cannot be read</extracomment>
        <translation>无法读取队列文件中的任务 %1：%2</translation>
    </message>
    <message>
        <source>The queue cannot be written to %1: %2.</source>
        <translation>无法将队列写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>RunQuery</name>
    <message>
        <source>After “%1%2” a value is missing.</source>
        <translation>“%1%2”之后缺少值。</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:value.</source>
        <translation>“%1”是文本：请写作 %1:value。</translation>
    </message>
    <message>
        <source>There is no key “%1”; did you mean “%2”?</source>
        <translation>没有键“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>“%1” is no number; write for example %2&gt;0.5.</source>
        <translation>“%1”不是数字；例如写作 %2&gt;0.5。</translation>
    </message>
</context>
<context>
    <name>RunSchema</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Built-in set (builtin:shapes), a CIFAR or IDX folder, or a folder with one folder of pictures per class.</source>
        <translation>内置数据集 (builtin:shapes)、CIFAR 或 IDX 文件夹，或每类一个图片子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Pictures per update; larger batches need more memory and often a higher learning rate.</source>
        <translation>每次更新的图片数；批越大所需内存越多，通常也需要更高的学习率。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Training images used</source>
        <translation>所用训练图像</translation>
    </message>
    <message>
        <source>Uses only this many training images, the first of each class alike; 0 uses all.</source>
        <translation>仅使用这么多训练图像，各类均取最前面的；0 表示使用全部。</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Share of the training images held out for validation; a data set with its own validation folder keeps that.</source>
        <translation>从训练图像中留出用于验证的比例；自带验证文件夹的数据集沿用该文件夹。</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>验证规则</translation>
    </message>
    <message>
        <source>Only when a share is held out for validation.</source>
        <translation>仅在留出一部分用于验证时。</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Per-channel mean and standard deviation of the training images (adapt), 0.5 for both (half), or pixels divided by 255 (none).</source>
        <translation>训练图像各通道的均值和标准差 (adapt)，两者均为 0.5 (half)，或像素除以 255 (none)。</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>加载线程</translation>
    </message>
    <message>
        <source>Threads that decode and augment pictures; results do not depend on it; 0 means one.</source>
        <translation>解码和增强图片的线程数；结果与其无关；0 表示一个。</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>图片缓存</translation>
    </message>
    <message>
        <source>Memory for decoded pictures, so that files are read once.</source>
        <translation>用于已解码图片的内存，使文件只需读取一次。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Probability of mirroring a training picture left to right.</source>
        <translation>将训练图片左右镜像的概率。</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Moves a training picture by up to this many pixels in both directions; 0 switches it off.</source>
        <translation>将训练图片在两个方向上最多移动这么多像素；0 表示关闭。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Largest rotation to either side as a share of a full turn; 0.02 is 7.2 degrees.</source>
        <translation>向两侧的最大旋转，以整圈的比例表示；0.02 为 7.2 度。</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>圈</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Largest relative change of height and width, drawn independently.</source>
        <translation>高度和宽度的最大相对变化，各自独立抽取。</translation>
    </message>
    <message>
        <source>One interpolation</source>
        <translation>单次插值</translation>
    </message>
    <message>
        <source>Composes rotation and zoom into one interpolation: faster and sharper, but not what the Keras example computes.</source>
        <translation>将旋转和缩放合为一次插值：更快更清晰，但与 Keras 示例的计算不同。</translation>
    </message>
    <message>
        <source>Only with rotation or zoom.</source>
        <translation>仅在使用旋转或缩放时。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Only with shifted patch tokens.</source>
        <translation>仅用于移位图块令牌。</translation>
    </message>
    <message>
        <source>Only with locality attention.</source>
        <translation>仅用于局部注意力。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Family of the network: a Vision Transformer.</source>
        <translation>网络的类别：Vision Transformer。</translation>
    </message>
    <message>
        <source>Patch tokens</source>
        <translation>图块令牌</translation>
    </message>
    <message>
        <source>Plain patches, or shifted patch tokens (SPT) that also see copies of the picture moved by half a patch.</source>
        <translation>普通图块，或移位图块令牌 (SPT)，后者还能看到移动半个图块的图片副本。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Plain self-attention, or locality self-attention (LSA) with a learned temperature and no weight of a token on itself.</source>
        <translation>普通自注意力，或局部自注意力 (LSA)：温度可学习，令牌对自身没有权重。</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Side of the square network input; pictures are resized to it.</source>
        <translation>正方形网络输入的边长；图片会缩放到此大小。</translation>
    </message>
    <message>
        <source>Colour channels</source>
        <translation>颜色通道</translation>
    </message>
    <message>
        <source>3 for colour; 1 turns pictures into grey.</source>
        <translation>3 为彩色；1 将图片转为灰度。</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>图块大小</translation>
    </message>
    <message>
        <source>Side of a square patch; it must divide the input size.</source>
        <translation>正方形图块的边长；必须能整除输入大小。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Numbers per token.</source>
        <translation>每个令牌的数值个数。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Encoder blocks.</source>
        <translation>编码器块。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Attention heads per block.</source>
        <translation>每个块的注意力头数。</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>头宽度</translation>
    </message>
    <message>
        <source>Width of one attention head; 0 is the token width divided by the heads.</source>
        <translation>单个注意力头的宽度；0 为令牌宽度除以头数。</translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation>MLP 宽度</translation>
    </message>
    <message>
        <source>Hidden width of the MLP of a block.</source>
        <translation>块中 MLP 的隐藏宽度。</translation>
    </message>
    <message>
        <source>Shift directions</source>
        <translation>移位方向</translation>
    </message>
    <message>
        <source>Where the copies move: four diagonals (the paper), four cardinal directions, or both.</source>
        <translation>副本的移动方向：四个对角方向（论文）、上下左右四个方向，或两者。</translation>
    </message>
    <message>
        <source>Shift order</source>
        <translation>移位顺序</translation>
    </message>
    <message>
        <source>Order of the copies in the channels; matters only for exchanging weights with other programs.</source>
        <translation>副本在通道中的顺序；仅在与其他程序交换权重时重要。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>How far the copies move; 0 is half a patch, rounded down.</source>
        <translation>副本移动的距离；0 为半个图块，向下取整。</translation>
    </message>
    <message>
        <source>Temperature form</source>
        <translation>温度形式</translation>
    </message>
    <message>
        <source>How the learned temperature is stored: a divisor per layer (tau), a factor per head (scale), or its logarithm per layer (log).</source>
        <translation>可学习温度的存储方式：每层一个除数 (tau)、每个头一个系数 (scale)，或每层其对数 (log)。</translation>
    </message>
    <message>
        <source>Mask the diagonal</source>
        <translation>屏蔽对角线</translation>
    </message>
    <message>
        <source>Keeps a token from attending to itself.</source>
        <translation>使令牌不关注自身。</translation>
    </message>
    <message>
        <source>Query, key and value bias</source>
        <translation>查询、键和值偏置</translation>
    </message>
    <message>
        <source>Adds a bias to the query, key and value maps.</source>
        <translation>为查询、键和值映射添加偏置。</translation>
    </message>
    <message>
        <source>Class token</source>
        <translation>类别令牌</translation>
    </message>
    <message>
        <source>Adds a learned token in front of the patch tokens.</source>
        <translation>在图块令牌之前添加一个可学习的令牌。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>What the head sees: the class token (cls), the mean of the patch tokens, all tokens side by side (flatten), or an attention pool (map).</source>
        <translation>分类头所见：类别令牌 (cls)、图块令牌的均值 (mean)、并排的全部令牌 (flatten)，或注意力池化 (map)。</translation>
    </message>
    <message>
        <source>Final LayerNorm</source>
        <translation>最终 LayerNorm</translation>
    </message>
    <message>
        <source>Whether the last LayerNorm comes before or after pooling.</source>
        <translation>最后的 LayerNorm 位于池化之前还是之后。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置编码</translation>
    </message>
    <message>
        <source>Learned table, one of three fixed sine-cosine tables, or none.</source>
        <translation>可学习的表、三种固定正弦余弦表之一，或无。</translation>
    </message>
    <message>
        <source>Second GELU</source>
        <translation>第二个 GELU</translation>
    </message>
    <message>
        <source>GELU after the second linear map of a block&apos;s MLP too, as in the Keras example.</source>
        <translation>在块的 MLP 的第二个线性映射之后也使用 GELU，与 Keras 示例相同。</translation>
    </message>
    <message>
        <source>GELU form</source>
        <translation>GELU 形式</translation>
    </message>
    <message>
        <source>Exact (erf) or the tanh approximation.</source>
        <translation>精确 (erf) 或 tanh 近似。</translation>
    </message>
    <message>
        <source>LayerNorm epsilon</source>
        <translation>LayerNorm epsilon</translation>
    </message>
    <message>
        <source>Added to the variance in every LayerNorm.</source>
        <translation>在每个 LayerNorm 中加到方差上。</translation>
    </message>
    <message>
        <source>Head layers</source>
        <translation>分类头层</translation>
    </message>
    <message>
        <source>Hidden widths of an MLP head, separated by commas; empty is a linear head.</source>
        <translation>MLP 分类头的隐藏宽度，以逗号分隔；留空为线性头。</translation>
    </message>
    <message>
        <source>Embedding dropout</source>
        <translation>嵌入 dropout</translation>
    </message>
    <message>
        <source>Dropout after the positions are added.</source>
        <translation>加上位置编码之后的 dropout。</translation>
    </message>
    <message>
        <source>Attention dropout</source>
        <translation>注意力 dropout</translation>
    </message>
    <message>
        <source>Dropout on the attention probabilities.</source>
        <translation>对注意力概率的 dropout。</translation>
    </message>
    <message>
        <source>Projection dropout</source>
        <translation>投影 dropout</translation>
    </message>
    <message>
        <source>Dropout after the output map of the attention.</source>
        <translation>注意力输出映射之后的 dropout。</translation>
    </message>
    <message>
        <source>MLP dropout</source>
        <translation>MLP dropout</translation>
    </message>
    <message>
        <source>Dropout after each linear map of a block&apos;s MLP.</source>
        <translation>块的 MLP 中每个线性映射之后的 dropout。</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>分类头 dropout</translation>
    </message>
    <message>
        <source>Dropout before each linear map of the head.</source>
        <translation>分类头每个线性映射之前的 dropout。</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop path</translation>
    </message>
    <message>
        <source>Stochastic depth: probability of leaving out the last block for a picture.</source>
        <translation>随机深度：对一张图片略去最后一个块的概率。</translation>
    </message>
    <message>
        <source>Constant drop path</source>
        <translation>恒定 drop path</translation>
    </message>
    <message>
        <source>The same rate in all blocks instead of one that rises from 0.</source>
        <translation>所有块使用相同的比率，而不是从 0 递增。</translation>
    </message>
    <message>
        <source>Only with drop path.</source>
        <translation>仅在使用 drop path 时。</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>SAM</source>
        <translation>SAM</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Only with SGD.</source>
        <translation>仅用于 SGD。</translation>
    </message>
    <message>
        <source>Only with AdamW.</source>
        <translation>仅用于 AdamW。</translation>
    </message>
    <message>
        <source>Cross entropy of the logits, or the negative log-likelihood of their log-softmax; equal without label smoothing.</source>
        <translation>Logit 的交叉熵，或其 log-softmax 的负对数似然；无标签平滑时两者相等。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of the target spread evenly over all classes.</source>
        <translation>将目标的这一比例平均分配给所有类别。</translation>
    </message>
    <message>
        <source>Only with cross entropy.</source>
        <translation>仅用于交叉熵。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Weighs every class alike in total (balanced), whatever its number of images.</source>
        <translation>无论图像数多少，各类别总权重相同 (balanced)。</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>更新规则</translation>
    </message>
    <message>
        <source>SGD with momentum, AdamW, or AdamW as TensorFlow Addons computes it (decay not multiplied by the learning rate).</source>
        <translation>带动量的 SGD、AdamW，或 TensorFlow Addons 所计算的 AdamW（衰减不乘以学习率）。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Largest learning rate of the schedule.</source>
        <translation>计划中的最大学习率。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; with adamw_tfa a share per step, else multiplied by the learning rate.</source>
        <translation>将权重拉向零；adamw_tfa 为每步的比例，否则乘以学习率。</translation>
    </message>
    <message>
        <source>Decayed parameters</source>
        <translation>衰减的参数</translation>
    </message>
    <message>
        <source>Matrices alone (not biases, norms, tokens and temperatures), or all parameters.</source>
        <translation>仅矩阵（不含偏置、归一化、令牌和温度），或全部参数。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Share of the last update kept by SGD.</source>
        <translation>SGD 保留的上次更新的比例。</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>沿动量方向前瞻。</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the running mean of gradients.</source>
        <translation>梯度滑动均值的衰减。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the running mean of squared gradients.</source>
        <translation>梯度平方滑动均值的衰减。</translation>
    </message>
    <message>
        <source>Adam epsilon</source>
        <translation>Adam epsilon</translation>
    </message>
    <message>
        <source>Added to the root of the second moment.</source>
        <translation>加到二阶矩的平方根上。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest norm of the whole gradient; 0 switches it off.</source>
        <translation>整个梯度的最大范数；0 表示关闭。</translation>
    </message>
    <message>
        <source>Sharpness-aware</source>
        <translation>锐度感知</translation>
    </message>
    <message>
        <source>SAM computes the gradient at the worst point nearby: flatter minima, up to twice the work per step.</source>
        <translation>SAM 在附近最差的点计算梯度：极小值更平坦，每步计算量最多加倍。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>How far SAM looks around the weights.</source>
        <translation>SAM 在权重周围探查的距离。</translation>
    </message>
    <message>
        <source>Only with SAM.</source>
        <translation>仅用于 SAM。</translation>
    </message>
    <message>
        <source>Second gradient every</source>
        <translation>第二次梯度间隔</translation>
    </message>
    <message>
        <source>1 is SAM as published; with 5, four of five steps cost as much as without SAM.</source>
        <translation>1 即已发表的 SAM；设为 5 时，五步中有四步与不使用 SAM 时计算量相同。</translation>
    </message>
    <message>
        <source>Reuse (LookSAM)</source>
        <translation>重用 (LookSAM)</translation>
    </message>
    <message>
        <source>Steps without a second gradient also follow what the last one added to the first, with this weight (LookSAM&apos;s alpha; 0.7 suits large batches, small ones bear less). 0 takes plain steps there.</source>
        <translation>没有第二次梯度的步骤也沿着上一次第二次梯度相对第一次梯度增加的部分前进，其权重为此值（LookSAM 的 alpha；0.7 适合大批量，小批量宜更小）。0 表示普通步骤。</translation>
    </message>
    <message>
        <source>Only with SAM and sam.every above 1.</source>
        <translation>仅用于 SAM 且 sam.every 大于 1 时。</translation>
    </message>
    <message>
        <source>Course of the learning rate: constant, half a cosine, a straight line, or the warm-up cosine defined in the Keras example.</source>
        <translation>学习率的变化过程：恒定、半个余弦、直线，或 Keras 示例中定义的带预热的余弦。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises in a straight line.</source>
        <translation>学习率直线上升的轮数。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>The Keras schedule has its own warm-up.</source>
        <translation>Keras 计划有自己的预热。</translation>
    </message>
    <message>
        <source>Warm-up starts at</source>
        <translation>预热起始值</translation>
    </message>
    <message>
        <source>Learning rate at step 0 of the warm-up.</source>
        <translation>预热第 0 步的学习率。</translation>
    </message>
    <message>
        <source>Only with a warm-up.</source>
        <translation>仅在使用预热时。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束值</translation>
    </message>
    <message>
        <source>Learning rate at the end of the run.</source>
        <translation>运行结束时的学习率。</translation>
    </message>
    <message>
        <source>Only with the cosine and linear schedules.</source>
        <translation>仅用于余弦和线性计划。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over the training images; the schedule is stretched over them.</source>
        <translation>遍历训练图像的次数；计划按此展开。</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>Ends the run after this many updates without altering the schedule; 0 switches it off.</source>
        <translation>在这么多次更新后结束运行，而不改变计划；0 表示关闭。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start of every random number of the run: weights, order, augmentation, dropout.</source>
        <translation>运行中所有随机数的起点：权重、顺序、数据增强、dropout。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Stops after this many epochs without a better validation top-1; 0 switches it off.</source>
        <translation>这么多轮内验证 top-1 没有提高则停止；0 表示关闭。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>Stops after this much training time; 0 switches it off.</source>
        <translation>训练达到这一时间后停止；0 表示关闭。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Disk space for the weights of past epochs, which the microscope slides over; 0 keeps none.</source>
        <translation>用于保存各轮权重的磁盘空间，供显微镜滑动查看；0 表示不保留。</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Updates between checkpoints; 0 writes one at the end of every epoch.</source>
        <translation>检查点之间的更新次数；0 表示每轮结束时写入一个。</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>保留的检查点</translation>
    </message>
    <message>
        <source>Newest checkpoints kept beside the best one.</source>
        <translation>除最佳检查点外保留的最新检查点数。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute; auto takes a CUDA device where there is one.</source>
        <translation>在何处计算；auto 在有 CUDA 设备时使用它。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads that compute; 0 is every core this process may use. Equal results to the last bit need equal threads.</source>
        <translation>计算线程数；0 为此进程可用的所有核心。要使结果逐位相同，线程数须相同。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>32-bit floating point, or bf16 for the products on a CUDA device.</source>
        <translation>32 位浮点，或在 CUDA 设备上对乘积使用 bf16。</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Tessera&apos;s fused operations (fast), or LibTorch&apos;s alone (plain) to compare.</source>
        <translation>Tessera 的融合运算 (fast)，或仅用 LibTorch 的运算 (plain) 以作比较。</translation>
    </message>
    <message>
        <source>Demo: vanilla</source>
        <translation>演示：Vanilla</translation>
    </message>
    <message>
        <source>A small Vision Transformer on the built-in shapes; about a minute on a laptop.</source>
        <translation>在内置形状上的小型 Vision Transformer；笔记本电脑上约需一分钟。</translation>
    </message>
    <message>
        <source>Demo: SPT + LSA</source>
        <translation>演示：SPT + LSA</translation>
    </message>
    <message>
        <source>The same small Vision Transformer with shifted patch tokens and locality attention.</source>
        <translation>同样的小型 Vision Transformer，带移位图块令牌和局部注意力。</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: vanilla</source>
        <translation>Keras CIFAR-100：Vanilla</translation>
    </message>
    <message>
        <source>The Keras example&apos;s Vision Transformer with plain patches and plain attention, on CIFAR-100 at 72 pixels.</source>
        <translation>Keras 示例的 Vision Transformer，普通图块和普通注意力，72 像素的 CIFAR-100。</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT</source>
        <translation>Keras CIFAR-100：SPT</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and plain attention.</source>
        <translation>Keras 示例，移位图块令牌和普通注意力。</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: LSA</source>
        <translation>Keras CIFAR-100：LSA</translation>
    </message>
    <message>
        <source>The Keras example with plain patches and locality attention.</source>
        <translation>Keras 示例，普通图块和局部注意力。</translation>
    </message>
    <message>
        <source>Keras CIFAR-100: SPT + LSA</source>
        <translation>Keras CIFAR-100：SPT + LSA</translation>
    </message>
    <message>
        <source>The Keras example with shifted patch tokens and locality attention.</source>
        <translation>Keras 示例，移位图块令牌和局部注意力。</translation>
    </message>
    <message>
        <source>SPT/LSA paper: plain ViT</source>
        <translation>SPT/LSA 论文：普通 ViT</translation>
    </message>
    <message>
        <source>SPT/LSA paper: SPT + LSA</source>
        <translation>SPT/LSA 论文：SPT + LSA</translation>
    </message>
    <message>
        <source>Wildfire: ViT with SAM</source>
        <translation>Wildfire：带 SAM 的 ViT</translation>
    </message>
    <message>
        <source>A small Vision Transformer from scratch for an image folder of fire and no fire, with SAM, negative log-likelihood and balanced class weights.</source>
        <translation>从零训练的小型 Vision Transformer，用于有火与无火的图像文件夹，使用 SAM、负对数似然和均衡的类别权重。</translation>
    </message>
    <message>
        <source>Holds out the last images of the whole set (last) or of every class (stratified), or draws them from every class (random); auto is last for CIFAR and IDX files, else stratified.</source>
        <translation>留出整个数据集的最后若干图像 (last)、每个类别的最后若干图像 (stratified)，或从每个类别随机抽取 (random)；auto 对 CIFAR 和 IDX 文件为 last，否则为 stratified。</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>Copies of test images</source>
        <translation>测试图像的副本</translation>
    </message>
    <message>
        <source>Leaves training images out that are equal (drop_exact) or nearly equal (drop_near) to a validation or test image, so that the score is not flattered; keep uses all.</source>
        <translation>排除与验证或测试图像相同 (drop_exact) 或近似 (drop_near) 的训练图像，以免美化成绩；keep 使用全部。</translation>
    </message>
    <message>
        <source>Pooling heads</source>
        <translation>池化头数</translation>
    </message>
    <message>
        <source>Heads of the attention pooling; 0 is as many as in the encoder.</source>
        <translation>注意力池化的头数；0 表示与编码器相同。</translation>
    </message>
    <message>
        <source>Only with attention pooling.</source>
        <translation>仅用于注意力池化。</translation>
    </message>
    <message>
        <source>Pooling MLP width</source>
        <translation>池化 MLP 宽度</translation>
    </message>
    <message>
        <source>Hidden width of the attention pooling&apos;s MLP; 0 is four times the token width.</source>
        <translation>注意力池化的 MLP 的隐藏宽度；0 为令牌宽度的四倍。</translation>
    </message>
    <message>
        <source>Augment on</source>
        <translation>增强位置</translation>
    </message>
    <message>
        <source>Loader threads, or the device with the whole split in its memory (as far as data.cache_mib allows); auto takes a CUDA device.</source>
        <translation>加载线程，或将整个划分置于其内存中的设备（在 data.cache_mib 允许的范围内）；auto 在有 CUDA 设备时使用它。</translation>
    </message>
    <message>
        <source>CUDA graphs</source>
        <translation>CUDA 图</translation>
    </message>
    <message>
        <source>Record the training step once and replay it, so that the host launches one graph instead of hundreds of kernels; CUDA only.</source>
        <translation>将训练步录制一次再重放，使主机只启动一个图而不是数百个内核；仅限 CUDA。</translation>
    </message>
    <message>
        <source>Recompute activations</source>
        <translation>重新计算激活值</translation>
    </message>
    <message>
        <source>Keep only the input of every encoder block and compute the rest again in the backward pass: far less memory for about a third more time, the same weights to the last bit.</source>
        <translation>仅保留每个编码器块的输入，其余在反向传播时重新计算：以约三分之一的额外时间大幅节省内存，权重逐位相同。</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer without its two ideas, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>论文中的小型 Vision Transformer，不含其两个构想，使用其优化器和学习率计划。尚未包含：AutoAugment、重复增强、随机擦除；留出十分之一的训练图像。</translation>
    </message>
    <message>
        <source>The paper&apos;s small Vision Transformer with shifted patch tokens and locality attention, with its optimiser and schedule. Not in yet: AutoAugment, repeated augmentation, random erasing; one tenth of the training images is held out.</source>
        <translation>论文中的小型 Vision Transformer，带移位图块令牌和局部注意力，使用其优化器和学习率计划。尚未包含：AutoAugment、重复增强、随机擦除；留出十分之一的训练图像。</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>Blends every picture of a batch, and its label, with another one; the share is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>将批次中每张图像及其标签与另一张混合；比例取自以此 a 为参数的 Beta(a, a)。通常为 1；0 表示关闭。</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Pastes a box of another picture into every picture of a batch and mixes the labels by area; 1 - area is drawn from Beta(a, a) with this a. 1 is usual; 0 switches it off.</source>
        <translation>将另一张图像的一个方框粘贴到批次中的每张图像，并按面积混合标签；1 - 面积取自以此 a 为参数的 Beta(a, a)。通常为 1；0 表示关闭。</translation>
    </message>
    <message>
        <source>Mixed batches</source>
        <translation>混合批次</translation>
    </message>
    <message>
        <source>Probability that a batch is mixed; with MixUp and CutMix both on, each takes half of the mixed batches.</source>
        <translation>一个批次被混合的概率；同时启用 MixUp 和 CutMix 时，各占混合批次的一半。</translation>
    </message>
    <message>
        <source>Only with MixUp or CutMix.</source>
        <translation>仅在启用 MixUp 或 CutMix 时。</translation>
    </message>
    <message>
        <source>Keras example &quot;Train a Vision Transformer on small datasets&quot; (CIFAR-100, TensorFlow Addons version)</source>
        <translation>Keras 示例 “Train a Vision Transformer on small datasets”（CIFAR-100，TensorFlow Addons 版本）</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.534, top-5 0.805; test top-1 0.531, top-5 0.805, loss 1.817 (published)</source>
        <translation>50 个轮次后：验证 top-1 0.534、top-5 0.805；测试 top-1 0.531、top-5 0.805、损失 1.817（已发表）</translation>
    </message>
    <message>
        <source>After 50 epochs: validation top-1 0.549, top-5 0.822; test top-1 0.561, top-5 0.823, loss 1.676 (published)</source>
        <translation>50 个轮次后：验证 top-1 0.549、top-5 0.822；测试 top-1 0.561、top-5 0.823、损失 1.676（已发表）</translation>
    </message>
    <message>
        <source>Lee et al. 2021, &quot;Vision Transformer for Small-Size Datasets&quot;, and its code aanna0701/SPT_LSA_ViT</source>
        <translation>Lee 等，2021，“Vision Transformer for Small-Size Datasets” 及其代码 aanna0701/SPT_LSA_ViT</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.738, CIFAR-10 0.936; lower without the missing parts</source>
        <translation>采用完整配方的已发表结果：CIFAR-100 测试 top-1 0.738，CIFAR-10 0.936；缺少的部分会使结果更低</translation>
    </message>
    <message>
        <source>Published with the full recipe: CIFAR-100 test top-1 0.769, CIFAR-10 0.945; lower without the missing parts</source>
        <translation>采用完整配方的已发表结果：CIFAR-100 测试 top-1 0.769，CIFAR-10 0.945；缺少的部分会使结果更低</translation>
    </message>
    <message>
        <source>The recipe (SAM, NLL, class weights) of a published wildfire classifier, without its pre-trained ViT-B/16</source>
        <translation>一个已发表的野火分类器的配方（SAM、NLL、类别权重），不含其预训练的 ViT-B/16</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>Share of the training images held out as a test split, drawn from every class with the split seed; a data set with its own test split keeps that. 0 holds none out.</source>
        <translation>从训练图像中留出作为测试集的比例，用划分种子从每个类别抽取；自带测试集的数据集沿用该测试集。0 表示不留出。</translation>
    </message>
    <message>
        <source>Which images a random split or a test share holds out; the same seed gives the same split, whatever the seed of the run.</source>
        <translation>随机划分或测试比例留出哪些图像；无论运行的种子如何，相同的划分种子得到相同的划分。</translation>
    </message>
    <message>
        <source>Only with the random validation rule or a test share.</source>
        <translation>仅用于 random 验证规则或设置了测试比例时。</translation>
    </message>
    <message>
        <source>How weights start: as Keras, as timm, as the official SPT/LSA code, or as timm cut at two standard deviations, which earlier versions called timm.</source>
        <translation>权重的初始方式：同 Keras、同 timm、同官方 SPT/LSA 代码，或同在两倍标准差处截断的 timm（早期版本称其为 timm）。</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a run in a list: its name, when it began, its score or state</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>a run in a list: its name, its group, when it began, its score or state</extracomment>
        <translation>%1 (%2)，%3，%4</translation>
    </message>
</context>
<context>
    <name>SplitName</name>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>停止训练？</translation>
    </message>
    <message>
        <source>The step is finished, the models are evaluated and saved. The runs can be resumed later.</source>
        <translation>当前步会完成，模型会被评估并保存。之后可以恢复这些运行。</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
</context>
<context>
    <name>TrainPanelTexts</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1 准确率</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Images / s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation>Top-5 准确率</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Parameter norm</source>
        <translation>参数范数</translation>
    </message>
    <message>
        <source>Sharpness (SAM)</source>
        <translation>锐度 (SAM)</translation>
    </message>
    <message>
        <source>L(w + e) − L(w)</source>
        <translation>L(w + e) − L(w)</translation>
    </message>
    <message>
        <source>Filled by runs that train with SAM: set SAM on Experiment.</source>
        <translation>由使用 SAM 训练的运行填充：请在“实验”中设置 SAM。</translation>
    </message>
    <message>
        <source>Attention temperatures</source>
        <translation>注意力温度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Filled after the first epoch of runs with locality attention (LSA).</source>
        <translation>在使用局部注意力 (LSA) 的运行完成第一轮后填充。</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>注意力熵</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Filled after the first epoch.</source>
        <translation>第一轮之后填充。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>No point yet. The curve begins with the first step or epoch.</source>
        <translation>还没有数据点。曲线从第一步或第一轮开始。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Fold or unfold Activity</source>
        <translation>折叠或展开“活动”</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: started on %2, %3 parameters, %4 steps</source>
        <translation>%1：在 %2 上启动，%3 个参数，%4 步</translation>
    </message>
    <message>
        <source>%1: epoch %2, %3 top-1 %4 %, loss %5</source>
        <translation>%1：第 %2 轮，%3 top-1 %4 %，损失 %5</translation>
    </message>
    <message>
        <source>%1: top-1 %2 % after %3</source>
        <translation>%1：%3 后 top-1 %2 %</translation>
    </message>
    <message>
        <source>Queue  %1</source>
        <translation>队列  %1</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>问题  %1</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s).</source>
        <translation>
            <numerusform>正在训练 %n 个运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle. Last: %1.</source>
        <translation>空闲。上一项：%1。</translation>
    </message>
    <message>
        <source>Idle. Nothing queued.</source>
        <translation>空闲。队列为空。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put the job back into the queue</source>
        <translation>将任务放回队列</translation>
    </message>
    <message>
        <source>Puts the job back into the queue (Ctrl+Z in the table)</source>
        <translation>将任务放回队列（在表格中按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Taken out of the queue: %1.</source>
        <translation>已移出队列：%1。</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Trains what waits, beginning with the job on top</source>
        <translation>从最上面的任务开始，训练等待的任务</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since the last time the window was open.</source>
        <translation>
            <numerusform>自上次打开窗口以来有 %n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because training was stopped.</source>
        <translation>
            <numerusform>因训练已停止，%n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because the last one failed.</source>
        <translation>
            <numerusform>因上一个任务失败，%n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait because another window has this workspace.</source>
        <translation>
            <numerusform>因另一窗口占用此工作区，%n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>下一个：%1。</translation>
    </message>
    <message>
        <source>Idle. %1</source>
        <translation>空闲。%1</translation>
    </message>
</context>
<context>
    <name>tessera::ActivityModel</name>
    <message>
        <source>Stop the job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>继续任务</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>暂停任务</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>tessera::AttentionMatrix</name>
    <message>
        <source>the class token</source>
        <translation>类别令牌</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Selected query: %1</source>
        <translation>所选查询：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 %4</source>
        <extracomment>query, key, &quot;weight&quot; or &quot;similarity&quot;, number</extracomment>
        <translation>从 %1 到 %2：%3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AttentionOverlay</name>
    <message>
        <source>masked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>第 %1 行，第 %2 列：%3 %4</translation>
    </message>
</context>
<context>
    <name>tessera::AugmentationPanel</name>
    <message>
        <source>%1°, flipped</source>
        <translation>%1°，已翻转</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>not flipped</source>
        <translation>未翻转</translation>
    </message>
    <message>
        <source>zoom %1, %2 %</source>
        <extracomment>change of height and of width</extracomment>
        <translation>缩放 %1，%2 %</translation>
    </message>
    <message>
        <source>moved %1, %2 px</source>
        <extracomment>shift to the right and down</extracomment>
        <translation>移动 %1，%2 px</translation>
    </message>
    <message>
        <source>Augmentation preview</source>
        <translation>数据增强预览</translation>
    </message>
    <message>
        <source>Draws of the chosen picture</source>
        <translation>所选图片的抽样</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>设置来源</translation>
    </message>
    <message>
        <source>The experiment&apos;s settings as they are edited, or a run: exactly what its network saw</source>
        <translation>正在编辑的实验设置，或某个运行：正是其网络所见</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样数</translation>
    </message>
    <message>
        <source>How many epochs are shown</source>
        <translation>显示多少轮</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the run (train.seed)</source>
        <translation>运行的种子 (train.seed)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>The first epoch that is shown</source>
        <translation>显示的第一轮</translation>
    </message>
    <message>
        <source>Experiment A</source>
        <translation>实验 A</translation>
    </message>
    <message>
        <source>Experiment B</source>
        <translation>实验 B</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>No training picture here: the network sees it without augmentation.</source>
        <translation>此处没有训练图片：网络看到的是未增强的图片。</translation>
    </message>
    <message>
        <source>Flip %1 %, rotation ± %2°, zoom ± %3 %, crop ± %4 px.</source>
        <translation>翻转 %1 %，旋转 ± %2°，缩放 ± %3 %，裁剪 ± %4 px。</translation>
    </message>
    <message>
        <source>The network of this run saw exactly these (run seed %1).</source>
        <translation>此运行的网络看到的正是这些（运行种子 %1）。</translation>
    </message>
    <message>
        <source>These are the draws of run seed %1.</source>
        <translation>这些是运行种子 %1 的抽样。</translation>
    </message>
    <message>
        <source>The data have changed since this run began, so they may not be.</source>
        <translation>此运行开始后数据已更改，因此可能并不相同。</translation>
    </message>
    <message>
        <source>Then whole batches are mixed (MixUp, CutMix), which is not shown here.</source>
        <translation>之后整个批次会被混合（MixUp、CutMix），此处不显示。</translation>
    </message>
    <message>
        <source>Settings of the experiment</source>
        <translation>实验的设置</translation>
    </message>
    <message>
        <source>What a run was trained with stays as it is</source>
        <translation>运行训练时所用的设置保持不变</translation>
    </message>
</context>
<context>
    <name>tessera::AxisLimitsDialog</name>
    <message>
        <source>Axis limits: %1</source>
        <translation>坐标轴范围：%1</translation>
    </message>
    <message>
        <source>Vertical: %1</source>
        <translation>纵轴：%1</translation>
    </message>
    <message>
        <source>Horizontal, all panels: %1</source>
        <translation>横轴，所有面板：%1</translation>
    </message>
    <message>
        <source>All automatic</source>
        <translation>全部自动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>which axis, which end</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Empty: follows the data</source>
        <translation>留空：跟随数据</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1，对数</translation>
    </message>
    <message>
        <source>Values of 0 and below have no place on a logarithmic axis</source>
        <translation>0 及以下的值无法显示在对数轴上</translation>
    </message>
    <message>
        <source>Type a number, or nothing for automatic.</source>
        <translation>请输入数字，留空则为自动。</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>最小值必须小于最大值。</translation>
    </message>
    <message>
        <source>A logarithmic axis takes numbers above 0 only.</source>
        <translation>对数轴只接受大于 0 的数字。</translation>
    </message>
</context>
<context>
    <name>tessera::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointStrip</name>
    <message>
        <source>Checkpoint, epoch</source>
        <translation>检查点，轮次</translation>
    </message>
    <message>
        <source>No snapshots per epoch; the best checkpoint is shown.</source>
        <translation>没有每轮快照；显示最佳检查点。</translation>
    </message>
</context>
<context>
    <name>tessera::CheckpointValues</name>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top-1 of %1</source>
        <translation>%1 的 top-1</translation>
    </message>
    <message>
        <source>Temperature of %1</source>
        <translation>%1 的温度</translation>
    </message>
</context>
<context>
    <name>tessera::ClassListModel</name>
    <message>
        <source>%1: %2 training, %3 validation, %4 test images. Click to see them alone.</source>
        <translation>%1：%2 张训练、%3 张验证、%4 张测试图像。点击可单独查看。</translation>
    </message>
    <message>
        <source>By training images: many above %1, few below %2, medium between</source>
        <translation>按训练图像数：多于 %1 为多，少于 %2 为少，其间为中</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
</context>
<context>
    <name>tessera::ClassesPanel</name>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>%1 : 1 in training</source>
        <extracomment>imbalance of the training images, largest to smallest class</extracomment>
        <translation>训练集中 %1 : 1</translation>
    </message>
    <message>
        <source>a class has no training image</source>
        <translation>有类别没有训练图像</translation>
    </message>
    <message>
        <source>%1; many %2, medium %3, few %4</source>
        <translation>%1；多 %2，中 %3，少 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>split and its number of images</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tessera::ColorBar</name>
    <message>
        <source>Colour scale from %1 to %2 %3</source>
        <translation>色阶从 %1 到 %2 %3</translation>
    </message>
</context>
<context>
    <name>tessera::CommandSearch</name>
    <message>
        <source>Find action, run or setting</source>
        <translation>查找操作、运行或设置</translation>
    </message>
    <message>
        <source>%1 (run in %2)</source>
        <translation>%1（在 %2 中运行）</translation>
    </message>
    <message>
        <source>%1 (setting %2)</source>
        <translation>%1（设置 %2）</translation>
    </message>
</context>
<context>
    <name>tessera::CompareClasses</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>A %</source>
        <translation>A %</translation>
    </message>
    <message>
        <source>B %</source>
        <translation>B %</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>A plain, B hatched</source>
        <translation>A 实心，B 斜线</translation>
    </message>
    <message>
        <source>Recall of every class on both sides</source>
        <translation>两侧各类别的召回率</translation>
    </message>
    <message>
        <source>Click a header to sort.</source>
        <translation>点击表头排序。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
</context>
<context>
    <name>tessera::ComparePage</name>
    <message>
        <source>Side A</source>
        <translation>A 侧</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>B 侧</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Reading the two sides...</source>
        <translation>正在读取两侧...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>转到实验</translation>
    </message>
    <message>
        <source>Validation curves</source>
        <translation>验证曲线</translation>
    </message>
    <message>
        <source>Validation top-1</source>
        <translation>验证 top-1</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>Validation top-5</source>
        <translation>验证 top-5</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Results of A and B</source>
        <translation>A 和 B 的结果</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Same image through both</source>
        <translation>同一图像经过两个模型</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Input picture</source>
        <translation>输入图片</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Attention of A</source>
        <translation>A 的注意力</translation>
    </message>
    <message>
        <source>Attention of B</source>
        <translation>B 的注意力</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>在显微镜中打开</translation>
    </message>
    <message>
        <source>Attention: last layer, mean of heads, middle patch</source>
        <translation>注意力：最后一层，各头均值，中间图块</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Train two runs to their first evaluation; then choose A and B here.</source>
        <translation>将两个运行训练到首次评估；然后在此选择 A 和 B。</translation>
    </message>
    <message>
        <source>scores of the test split</source>
        <translation>测试集成绩</translation>
    </message>
    <message>
        <source>scores of the validation split</source>
        <translation>验证集成绩</translation>
    </message>
    <message>
        <source>mean ± 95 % interval over seeds</source>
        <translation>均值 ± 95 % 区间（跨种子）</translation>
    </message>
    <message>
        <source>True class&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>真实类别&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>Run or group of seeds that B is compared with</source>
        <translation>与 B 比较的运行或种子组</translation>
    </message>
    <message>
        <source>Run or group of seeds that is judged</source>
        <translation>被评判的运行或种子组</translation>
    </message>
    <message>
        <source>Report with figures, table for LaTeX</source>
        <translation>带图的报告、LaTeX 表格</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Shows this picture with both models</source>
        <translation>用两个模型显示此图片</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>B right, A wrong</source>
        <translation>B 对，A 错</translation>
    </message>
    <message>
        <source>A right, B wrong</source>
        <translation>A 对，B 错</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>两者都错</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>哪些图片</translation>
    </message>
    <message>
        <source>%1, %2 seeds</source>
        <extracomment>a variant and how many seeds of it were trained</extracomment>
        <translation>%1，%2 个种子</translation>
    </message>
    <message>
        <source>%1 is still training.</source>
        <translation>%1 仍在训练。</translation>
    </message>
    <message>
        <source>✓ right, %1 %</source>
        <translation>✓ 正确，%1 %</translation>
    </message>
    <message>
        <source>✕ wrong, %1 %</source>
        <translation>✕ 错误，%1 %</translation>
    </message>
    <message>
        <source>Report with figures...</source>
        <translation>带图的报告...</translation>
    </message>
    <message>
        <source>Table for LaTeX...</source>
        <translation>LaTeX 表格...</translation>
    </message>
    <message>
        <source>Table for LaTeX</source>
        <translation>LaTeX 表格</translation>
    </message>
    <message>
        <source>Copy table for LaTeX</source>
        <translation>复制 LaTeX 表格</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>表格已复制</translation>
    </message>
    <message>
        <source>Replace the report?</source>
        <translation>替换报告？</translation>
    </message>
    <message>
        <source>%1 holds a report already. Writing this one replaces it.</source>
        <translation>%1 中已有报告。写入新报告会将其替换。</translation>
    </message>
    <message>
        <source>Replace report</source>
        <translation>替换报告</translation>
    </message>
    <message numerus="yes">
        <source>Standard deviation over %n seed(s): %1</source>
        <translation>
            <numerusform>%n 个种子的标准差：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No evaluation of both sides after equal training time.</source>
        <translation>两侧在相同训练时间后没有评估。</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>已声明</translation>
    </message>
    <message>
        <source>declare</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>&quot;declare&quot; makes a setting part of the factor under test, &quot;declared&quot; takes it out again.</source>
        <translation>“声明”将设置列为受测因素，“已声明”将其取消。</translation>
    </message>
    <message numerus="yes">
        <source>! %n thing(s) to know</source>
        <translation>
            <numerusform>! %n 件须知事项</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ fair</source>
        <translation>✓ 公平</translation>
    </message>
    <message>
        <source>B right more often %1</source>
        <translation>B 更常正确 %1</translation>
    </message>
    <message>
        <source>B right, A wrong %1</source>
        <translation>B 对，A 错 %1</translation>
    </message>
    <message>
        <source>A right more often %1</source>
        <translation>A 更常正确 %1</translation>
    </message>
    <message>
        <source>A right, B wrong %1</source>
        <translation>A 对，B 错 %1</translation>
    </message>
    <message>
        <source>Both wrong %1</source>
        <translation>两者都错 %1</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; mean probability</source>
        <translation>按真实类别平均概率之差</translation>
    </message>
    <message>
        <source>by difference of the true class&apos; probability</source>
        <translation>按真实类别概率之差</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>没有这样的图片。</translation>
    </message>
    <message>
        <source>The runs hold no answers on the same pictures; see the verdict above.</source>
        <translation>这些运行没有对相同图片的回答；见上方结论。</translation>
    </message>
    <message>
        <source>%1
A %2 %, B %3 %</source>
        <extracomment>class, probability that A and B give to it</extracomment>
        <translation>%1
A %2 %，B %3 %</translation>
    </message>
    <message>
        <source>There is nothing to report before both sides have finished.</source>
        <translation>两侧都完成之前没有可报告的内容。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>%1 was interrupted; resume it on Train.</source>
        <translation>%1 已中断；请在“训练”中继续。</translation>
    </message>
    <message>
        <source>A run has not finished.</source>
        <translation>有运行尚未完成。</translation>
    </message>
    <message>
        <source>After epoch %1 of both: A %2 %, B %3 % validation top-1. There is no verdict before both have finished.</source>
        <translation>两者在第 %1 轮之后的验证 top-1：A %2 %，B %3 %。两者都完成之前没有结论。</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), weights of epoch %4, as in its test answers.</source>
        <extracomment>&quot;A: run Vanilla (seed 1), weights of epoch 20, as in its test answers.&quot;</extracomment>
        <translation>%1：运行 %2（种子 %3），轮次 %4 的权重，与其测试答案相同。</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint; the weights that gave its test answers are gone.</source>
        <translation>%1：运行 %2（种子 %3），最佳检查点；给出其测试答案的权重已不存在。</translation>
    </message>
    <message>
        <source>%1: run %2 (seed %3), best checkpoint.</source>
        <translation>%1：运行 %2（种子 %3），最佳检查点。</translation>
    </message>
    <message numerus="yes">
        <source>The pictures below count the answers of %n seed(s) of each side; this panel shows one of them.</source>
        <translation>
            <numerusform>下方图片统计了每一方 %n 个种子的答案；此面板显示其中之一。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, mean %3 %</source>
        <translation>%1，%2，均值 %3 %</translation>
    </message>
    <message>
        <source>%1 (%2), %3, mean %4 %</source>
        <extracomment>the same, with the group that it is a part of</extracomment>
        <translation>%1 (%2)，%3，均值 %4 %</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>这两者不能比较。</translation>
    </message>
    <message>
        <source>%1 ended before its last epoch; resume it on Train.</source>
        <translation>%1 在最后一轮之前结束；请在“训练”中继续。</translation>
    </message>
    <message>
        <source>There is no epoch yet that both have evaluated, and no verdict before both have finished.</source>
        <translation>还没有两者都已评估的轮次，两者都完成之前没有结论。</translation>
    </message>
    <message>
        <source>after epoch %1 of both</source>
        <translation>两者在第 %1 轮之后</translation>
    </message>
    <message numerus="yes">
        <source>p adjusted by Holm&apos;s method for %n class(es)</source>
        <translation>
            <numerusform>p 按 Holm 方法针对 %n 个类别校正</numerusform>
        </translation>
    </message>
    <message>
        <source>After equal training time (%1: epoch %2 of A, %3 of B) validation top-1 is A %4 %, B %5 %, B − A %6 points%7.</source>
        <extracomment>%1 a duration, %2 and %3 epochs, %4 to %6 percent and points, %7 an interval or nothing</extracomment>
        <translation>相同训练时间后（%1：A 第 %2 轮，B 第 %3 轮），验证 top-1 为 A %4 %，B %5 %，B − A %6 个百分点%7。</translation>
    </message>
    <message>
        <source>, 95 % interval %1</source>
        <translation>，95 % 区间 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ConfigForm</name>
    <message numerus="yes">
        <source>Search %n setting(s)</source>
        <translation>
            <numerusform>搜索 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Common</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>No setting matches. Press Esc in the search field to clear it.</source>
        <translation>没有匹配的设置。在搜索框中按 Esc 清除。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已更改 %1</translation>
    </message>
    <message>
        <source>Differs %1</source>
        <translation>不同 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every setting back to its preset (Ctrl+Z undoes it)</source>
        <translation>将每项设置恢复为预设值（Ctrl+Z 可撤销）</translation>
    </message>
</context>
<context>
    <name>tessera::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>%1 seen as %2: %3</source>
        <translation>%1 被认作 %2：%3</translation>
    </message>
    <message>
        <source>Share of the true class (%)</source>
        <translation>占真实类别的比例 (%)</translation>
    </message>
</context>
<context>
    <name>tessera::CurveFeed</name>
    <message>
        <source>%1, layer %2</source>
        <extracomment>name of a run, number of a layer</extracomment>
        <translation>%1，第 %2 层</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused %1</source>
        <extracomment>a duration follows</extracomment>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>warm-up ends</source>
        <translation>预热结束</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>rate × %1</source>
        <translation>学习率 × %1</translation>
    </message>
    <message>
        <source>learning rate × %1 of the schedule</source>
        <translation>学习率 × 计划的 %1</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>ended early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
</context>
<context>
    <name>tessera::CurvePlot</name>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>对数值</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis</source>
        <translation>对数横轴</translation>
    </message>
    <message>
        <source>Follow the newest point</source>
        <translation>跟随最新点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Images seen</source>
        <translation>已看图像数</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步 %1</translation>
    </message>
    <message>
        <source>Epoch %1 · step %2</source>
        <translation>轮次 %1 · 步 %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>mean and half width of an interval</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 validation</source>
        <translation>%1 验证</translation>
    </message>
    <message>
        <source>%1 train</source>
        <translation>%1 训练</translation>
    </message>
    <message>
        <source>Axis limits...</source>
        <translation>坐标轴范围...</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>best validation top-1</source>
        <translation>最佳验证 top-1</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>warning, see the log</source>
        <translation>警告，见日志</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what happened</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 at step %3</source>
        <extracomment>name of a run, &quot;NaN&quot; or an infinity, the number of a step</extracomment>
        <translation>%1：第 %3 步为 %2</translation>
    </message>
</context>
<context>
    <name>tessera::DataChooser</name>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Open folder...</source>
        <translation>打开文件夹...</translation>
    </message>
    <message>
        <source>More sources</source>
        <translation>更多来源</translation>
    </message>
    <message>
        <source>Built-in shapes</source>
        <translation>内置形状</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>Use in experiment</source>
        <translation>用于实验</translation>
    </message>
    <message>
        <source>File name or label</source>
        <translation>文件名或标签</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>built-in shapes</source>
        <translation>内置形状</translation>
    </message>
    <message>
        <source>IDX (MNIST) files</source>
        <translation>IDX (MNIST) 文件</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Open an image folder or data set folder</source>
        <translation>打开图像文件夹或数据集文件夹</translation>
    </message>
    <message>
        <source>Open a data set file</source>
        <translation>打开数据集文件</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>正在读取 %1...</translation>
    </message>
    <message>
        <source>Files are listed and checked; nothing is changed.</source>
        <translation>正在列出并检查文件；不会作任何更改。</translation>
    </message>
    <message>
        <source>%1, %2 images, %3 classes</source>
        <translation>%1，%2 张图像，%3 个类别</translation>
    </message>
    <message>
        <source>Save the import report</source>
        <translation>保存导入报告</translation>
    </message>
    <message>
        <source>Pictures in one folder per class, CIFAR or MNIST files; or drop it here</source>
        <translation>每类一个文件夹的图片、CIFAR 或 MNIST 文件；也可拖放到此处</translation>
    </message>
    <message>
        <source>Prepares training on this data set</source>
        <translation>准备在此数据集上训练</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Sort: file order</source>
        <translation>排序：文件顺序</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>排序：名称</translation>
    </message>
    <message>
        <source>Sort: class</source>
        <translation>排序：类别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Open or drop an image folder, CIFAR or MNIST files.</source>
        <translation>打开或拖入图像文件夹、CIFAR 或 MNIST 文件。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 保持打开。</translation>
    </message>
    <message>
        <source>%1 read in %2 s</source>
        <translation>已读取 %1，用时 %2 秒</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <extracomment>facts about a data set, then the digest that names its content</extracomment>
        <translation>%1，指纹 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) trained on other data than are here now.</source>
        <translation>
            <numerusform>%Ln 个运行所用的训练数据与当前数据不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have changed since: %1. Their scores cannot be compared with those of new runs.</source>
        <translation>此后文件已更改：%1。其成绩不能与新运行的成绩比较。</translation>
    </message>
    <message>
        <source>No picture matches. Clear the search or choose another class or split.</source>
        <translation>没有匹配的图片。请清除搜索，或选择其他类别或划分。</translation>
    </message>
    <message>
        <source>Showing %1 to %2 of %3.</source>
        <translation>显示第 %1 至 %2 张，共 %3 张。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Looks at this picture with the runs that are ticked (double click or Return on it)</source>
        <translation>用勾选的运行查看此图片（双击它或按 Return）</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock first</source>
        <translation>请先在“运行”停靠栏中勾选一个运行</translation>
    </message>
    <message>
        <source>No run is ticked. Tick one in the Runs dock; then a picture can be opened in the Microscope.</source>
        <translation>没有勾选运行。请在“运行”停靠栏中勾选一个；然后即可在显微镜中打开图片。</translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>在显微镜中打开</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>Training uses %1, not the data shown here.</source>
        <translation>训练使用 %1，而不是此处显示的数据。</translation>
    </message>
    <message>
        <source>The counts below are those of a run that trained on %1.</source>
        <translation>下方的计数按在 %1 上训练的运行得出。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>facts about a data set; what a run takes of it</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>tessera::DockTitleBar</name>
    <message>
        <source>Detach or attach %1</source>
        <translation>分离或附着 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>tessera::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Recall %</source>
        <translation>召回率 %</translation>
    </message>
    <message>
        <source>Precision %</source>
        <translation>精确率 %</translation>
    </message>
    <message>
        <source>F1 %</source>
        <translation>F1 %</translation>
    </message>
    <message>
        <source>Scores per class</source>
        <translation>各类别成绩</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation>正在评估...</translation>
    </message>
    <message>
        <source>The run could not be evaluated.</source>
        <translation>无法评估该运行。</translation>
    </message>
    <message>
        <source>Evaluated %1 images in %2</source>
        <translation>已评估 %1 张图像，用时 %2</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then evaluate it here.</source>
        <translation>在“实验”中训练一个运行；然后在此评估。</translation>
    </message>
    <message>
        <source>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; Loss &lt;b&gt;%3&lt;/b&gt; nats&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; Images &lt;b&gt;%5&lt;/b&gt;</source>
        <translation>Top-1 &lt;b&gt;%1&lt;/b&gt; %&amp;nbsp; Top-5 &lt;b&gt;%2&lt;/b&gt; %&amp;nbsp; 损失 &lt;b&gt;%3&lt;/b&gt; nat&amp;nbsp; ECE &lt;b&gt;%4&lt;/b&gt; %&amp;nbsp; 图像 &lt;b&gt;%5&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被当作 %2</translation>
    </message>
    <message>
        <source>Run whose model is evaluated</source>
        <translation>要评估其模型的运行</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Weights that are evaluated; those of a run that still trains too</source>
        <translation>要评估的权重；也可以是仍在训练的运行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Results per image and per class as CSV</source>
        <translation>每张图像和每个类别的结果 (CSV)</translation>
    </message>
    <message>
        <source>Scores every image of the split; training goes on meanwhile</source>
        <translation>对该划分的每张图像评分；训练同时继续</translation>
    </message>
    <message>
        <source>Test split</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Training split</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Which pictures of the data set</source>
        <translation>数据集中的哪些图片</translation>
    </message>
    <message>
        <source>Data of the run</source>
        <translation>该运行的数据</translation>
    </message>
    <message>
        <source>Another data set with the same classes</source>
        <translation>类别相同的其他数据集</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>click a cell for its pictures</source>
        <translation>点击单元格查看其图片</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>未选择单元格</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see its pictures.</source>
        <translation>点击矩阵的单元格查看其图片。</translation>
    </message>
    <message>
        <source>true → predicted</source>
        <translation>真实 → 预测</translation>
    </message>
    <message>
        <source>There is no mistake.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>A double click opens a picture in the Microscope.</source>
        <translation>双击可在显微镜中打开图片。</translation>
    </message>
    <message>
        <source>bar: recall; click a header to sort</source>
        <translation>条形：召回率；点击表头排序</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Many, medium and few</source>
        <translation>多、中、少</translation>
    </message>
    <message>
        <source>classes by their training images; mean of the classes&apos; recall</source>
        <translation>按训练图像数分类；各类别召回率的均值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Accuracy %</source>
        <translation>准确率 %</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy of classes with many, medium and few training images</source>
        <translation>训练图像多、中、少的类别的准确率</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>Best checkpoint, epoch %1</source>
        <translation>最佳检查点，第 %1 轮</translation>
    </message>
    <message>
        <source>Newest checkpoint, epoch %1</source>
        <translation>最新检查点，第 %1 轮</translation>
    </message>
    <message>
        <source>Step %1, epoch %2</source>
        <translation>第 %1 步，第 %2 轮</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>评估失败</translation>
    </message>
    <message>
        <source>Data set to evaluate on</source>
        <translation>用于评估的数据集</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>打开文件夹...</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>There is nothing to export yet; press Evaluate first.</source>
        <translation>还没有可导出的内容；请先按“评估”。</translation>
    </message>
    <message>
        <source>Results per image (CSV)...</source>
        <translation>每张图像的结果 (CSV)...</translation>
    </message>
    <message>
        <source>Results per class (CSV)...</source>
        <translation>每个类别的结果 (CSV)...</translation>
    </message>
    <message>
        <source>Confusion matrix...</source>
        <translation>混淆矩阵...</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Press Evaluate: the checkpoint sees every image of the split.</source>
        <translation>按“评估”：检查点将查看该划分的每张图像。</translation>
    </message>
    <message>
        <source>Test pictures with an exact or near copy among the training pictures flatter the score. Data lists them under Splits.</source>
        <translation>训练图片中含有完全相同或近似副本的测试图片会美化成绩。“数据”页在“划分”下列出它们。</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>多于 100</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>20 to 100</source>
        <translation>20 至 100</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>fewer than 20</source>
        <translation>少于 20</translation>
    </message>
    <message>
        <source>%1
→ %2 %3 %</source>
        <extracomment>true class, predicted class, its probability</extracomment>
        <translation>%1
→ %2 %3 %</translation>
    </message>
    <message>
        <source>%1 seen as such</source>
        <translation>%1 识别正确</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>没有这样的图片。</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Copies &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; 重复 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Stop counting the copies</source>
        <translation>停止统计副本</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>取消评估</translation>
    </message>
    <message>
        <source>Stops within one batch; nothing is kept</source>
        <translation>在一个批次内停止；不保留任何内容</translation>
    </message>
    <message>
        <source>Evaluation cancelled</source>
        <translation>已取消评估</translation>
    </message>
    <message>
        <source>Evaluating %1...</source>
        <translation>正在评估 %1...</translation>
    </message>
    <message>
        <source>This checkpoint is newer than what was evaluated</source>
        <translation>此检查点比已评估的更新</translation>
    </message>
    <message>
        <source>Every image of the split goes through the network. Cancel evaluation stops it.</source>
        <translation>该划分的每张图像都会经过网络。“取消评估”可将其停止。</translation>
    </message>
    <message>
        <source>%1&amp;nbsp; Counting copies...</source>
        <comment>after the scores: test pictures also in training</comment>
        <translation>%1&amp;nbsp; 正在统计副本...</translation>
    </message>
    <message>
        <source>hatched above: too sure; inside a bar: too unsure</source>
        <translation>斜线在条形上方：过于自信；在条形内：自信不足</translation>
    </message>
    <message>
        <source>%1 has no test split, so the validation split was evaluated.</source>
        <translation>%1 没有测试集，因此评估了验证集。</translation>
    </message>
    <message>
        <source>The best checkpoint was chosen by these images, which flatters its score. A Test share on Experiment holds other images out for the next run.</source>
        <translation>最佳检查点是按这些图像选出的，这会美化其成绩。“实验”中的“测试比例”可为下一个运行留出其他图像。</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>还没有检查点</translation>
    </message>
    <message>
        <source>The run has just begun; its first checkpoint can be evaluated.</source>
        <translation>运行刚刚开始；其第一个检查点写入后即可评估。</translation>
    </message>
</context>
<context>
    <name>tessera::ExperimentPage</name>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>用多个种子重复…</translation>
    </message>
    <message>
        <source>Start comparison</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>Everything is ready: press Start comparison.</source>
        <translation>一切就绪：请按“开始比较”。</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>模型概要</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>随编辑更新</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Trains now (Ctrl+Return)</source>
        <translation>立即训练 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Choose a data set</source>
        <translation>选择数据集</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n epoch(s) the order of A and B may still change.</source>
        <translation>
            <numerusform>仅 %n 轮时，A 与 B 的次序仍可能改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Epochs</source>
        <translation>转到轮次</translation>
    </message>
    <message>
        <source> (%1 more)</source>
        <translation>（再需 %1）</translation>
    </message>
    <message>
        <source>One seed shows no spread.</source>
        <translation>单个种子看不出离散程度。</translation>
    </message>
    <message>
        <source>Repeat over 3 seeds</source>
        <translation>用 3 个种子重复</translation>
    </message>
    <message>
        <source>Everything is ready: press Start training.</source>
        <translation>一切就绪：请按“开始训练”。</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>已加入队列：%1</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n seed(s)</source>
        <translation>
            <numerusform>已加入队列：%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Go to Batch size</source>
        <translation>转到批大小</translation>
    </message>
    <message>
        <source>Two models train on “%1”, one epoch of each in turn.</source>
        <translation>两个模型在“%1”上训练，轮流各训练一轮。</translation>
    </message>
    <message>
        <source>One model trains on “%1”.</source>
        <translation>一个模型在“%1”上训练。</translation>
    </message>
    <message>
        <source>That takes about %1 on this computer.</source>
        <translation>在本机上大约需要 %1。</translation>
    </message>
    <message>
        <source>Choose other images</source>
        <translation>选择其他图像</translation>
    </message>
    <message numerus="yes">
        <source>Added to the queue: %n run(s) of a sweep</source>
        <translation>
            <numerusform>已加入队列：一次扫描的 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve the problems under “Before you start” first</source>
        <translation>请先解决“开始之前”中的问题</translation>
    </message>
    <message>
        <source>Trains several values of some settings</source>
        <translation>训练某些设置的多个取值</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) that you had changed went back to the preset.</source>
        <translation>
            <numerusform>您更改过的 %Ln 项设置已恢复为预设值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back, as Ctrl+Z does in the form.</source>
        <translation>“撤销”可将其恢复，与表单中的 Ctrl+Z 相同。</translation>
    </message>
    <message>
        <source>Lower the batch size or the size of the model.</source>
        <translation>请减小批大小或模型的规模。</translation>
    </message>
    <message>
        <source>Working out how much memory that needs...</source>
        <translation>正在计算所需内存...</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍然开始</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍然加入</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting, what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: A %2; B %3</source>
        <translation>%1：A %2；B %3</translation>
    </message>
    <message>
        <source>Trains next: %1</source>
        <translation>下一个训练：%1</translation>
    </message>
    <message>
        <source>Nothing can start yet.</source>
        <translation>还不能开始。</translation>
    </message>
    <message>
        <source>What has to be put right stands under “Before you start”.</source>
        <translation>需要更正的内容列在“开始之前”下。</translation>
    </message>
</context>
<context>
    <name>tessera::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Nothing exported yet.</source>
        <translation>尚未导出任何内容。</translation>
    </message>
    <message>
        <source>The file is opened again and compared on real images before it counts as done.</source>
        <translation>文件会重新打开并在真实图像上比较，之后才算完成。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Train a run on Experiment; then take its model away here.</source>
        <translation>在“实验”中训练一个运行；然后在此取走其模型。</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>转到实验</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>weights, configuration and labels, timm-like names</source>
        <translation>权重、配置和标签，类似 timm 的名称</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>loads with PyTorch and LibTorch</source>
        <translation>可用 PyTorch 和 LibTorch 加载</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Folder for the model</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Writing and comparing...</source>
        <translation>正在写入并比较...</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未导出。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>file opened again, compared on real images</source>
        <translation>文件重新打开，在真实图像上比较</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Proven: the file predicts what the run predicts.</source>
        <translation>已证实：文件的预测与运行的预测一致。</translation>
    </message>
    <message>
        <source>Compared on %1 images of %2, largest difference of a logit %3.</source>
        <translation>在 %2 的 %1 张图像上比较，logit 最大差异 %3。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message numerus="yes">
        <source>complete, %n file(s)</source>
        <translation>
            <numerusform>完整，%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>作为 %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>largest difference, %1 images</source>
        <translation>最大差异，%1 张图像</translation>
    </message>
    <message>
        <source>Exported and proven</source>
        <translation>已导出并证实</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>The model goes to %1, is opened again and compared on real images.</source>
        <translation>模型将写入 %1，然后重新打开并在真实图像上比较。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Compared on %1 images of the built-in set, because %2 is gone; largest difference of a logit %3.</source>
        <translation>因 %2 已不存在，在内置数据集的 %1 张图像上比较；logit 最大差异 %3。</translation>
    </message>
    <message numerus="yes">
        <source>as %1, %Ln parameter(s) under their names</source>
        <translation>
            <numerusform>作为 %1，%Ln 个参数按其名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Stops after the step it is in; nothing stays in the folder</source>
        <translation>在当前步骤之后停止；文件夹中不留任何内容</translation>
    </message>
    <message>
        <source>Writes the model and proves it; training goes on meanwhile</source>
        <translation>写入模型并加以核对；训练同时继续</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>Nothing stays in the folder.</source>
        <translation>文件夹中不留任何内容。</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>已取消导出</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>正在取消...</translation>
    </message>
    <message>
        <source>The step it is in is finished first.</source>
        <translation>先完成当前步骤。</translation>
    </message>
</context>
<context>
    <name>tessera::FailureBanner</name>
    <message>
        <source>Safe: the checkpoint of step %1; training can go on from there.</source>
        <translation>安全：第 %1 步的检查点；可从该处继续训练。</translation>
    </message>
    <message>
        <source>It had reached no checkpoint; nothing that it learned is kept.</source>
        <translation>它尚未到达任何检查点；所学内容均未保留。</translation>
    </message>
    <message>
        <source>Its folder is not in its place any more.</source>
        <translation>其文件夹已不在原位置。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>why a run failed, what of it is safe</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a run, what became of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more, under Problems.</source>
        <translation>
            <numerusform>还有 %n 项，见“问题”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run “%1” failed.</source>
        <translation>运行“%1”失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n 个运行失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n run(s)</source>
        <translation>
            <numerusform>继续 %n 个运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FormRow</name>
    <message>
        <source>Give A and B different values</source>
        <translation>为 A 和 B 设置不同的值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1, model B</source>
        <translation>%1，模型 B</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Give B the value of A</source>
        <translation>将 A 的值赋给 B</translation>
    </message>
</context>
<context>
    <name>tessera::FormSection</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), %1 shown</source>
        <translation>
            <numerusform>%n 项设置，显示 %1 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GoToImageDialog</name>
    <message>
        <source>Part of the file name</source>
        <translation>文件名的一部分</translation>
    </message>
    <message>
        <source>Go to image</source>
        <translation>转到图像</translation>
    </message>
    <message>
        <source>Show image</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>图像的编号</translation>
    </message>
    <message>
        <source>1 to %1, %2</source>
        <translation>1 至 %1，%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Images that match</source>
        <translation>匹配的图像</translation>
    </message>
    <message>
        <source>No image matches.</source>
        <translation>没有匹配的图像。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) match.</source>
        <translation>
            <numerusform>%Ln 张图像匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::GuidedTour</name>
    <message>
        <source>Open a folder of pictures or one of the known data sets, look through it, and see what could not be read.</source>
        <translation>打开图片文件夹或某个已知数据集，浏览其内容，并查看哪些无法读取。</translation>
    </message>
    <message>
        <source>Choose two models and their settings; a comparison is already prepared, and Start comparison trains both.</source>
        <translation>选择两个模型及其设置；已准备好一个比较，“开始比较”会训练两者。</translation>
    </message>
    <message>
        <source>Watch loss and accuracy while the runs train; pause or stop them, nothing gets lost.</source>
        <translation>在运行训练时观察损失和准确率；可暂停或停止，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Read in one sentence whether B is really better than A, with the interval behind it.</source>
        <translation>用一句话了解 B 是否真的优于 A，并附上所依据的区间。</translation>
    </message>
    <message>
        <source>Click a patch of a picture and see where each model looks from there, epoch by epoch.</source>
        <translation>点击图片的图块，逐轮查看每个模型从该处看向哪里。</translation>
    </message>
    <message>
        <source>See which classes are mixed up, and the worst mistakes as pictures.</source>
        <translation>查看哪些类别被混淆，以及以图片显示的最严重错误。</translation>
    </message>
    <message>
        <source>See how flat the minimum is that each model has found.</source>
        <translation>查看每个模型找到的极小值有多平坦。</translation>
    </message>
    <message>
        <source>See how the error falls with data, size and compute.</source>
        <translation>查看误差如何随数据、规模和计算量下降。</translation>
    </message>
    <message>
        <source>Write the trained model to files that other programs read; it is checked before it says done.</source>
        <translation>将训练好的模型写入其他程序可读取的文件；检查之后才会显示完成。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Return or the right arrow key; Esc ends the tour</source>
        <translation>Return 键或右方向键；Esc 结束导览</translation>
    </message>
    <message>
        <source>Left arrow key</source>
        <translation>左方向键</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>name of a page, its number in the tour, how many there are</extracomment>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>tessera::ImageView</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>tessera::IntervalStrip</name>
    <message>
        <source>B minus A: %1 points</source>
        <translation>B 减 A：%1 个百分点</translation>
    </message>
    <message>
        <source>B − A, points</source>
        <translation>B − A，百分点</translation>
    </message>
</context>
<context>
    <name>tessera::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled learning rate of %n run(s) is multiplied from the next step on. A resumed run keeps the factor.</source>
        <translation>
            <numerusform>从下一步起，%n 个运行的计划学习率将乘以该系数。继续的运行会保留此系数。</numerusform>
        </translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source> of the schedule</source>
        <translation>（相对计划）</translation>
    </message>
    <message>
        <source>Factor on the scheduled learning rate</source>
        <translation>计划学习率的系数</translation>
    </message>
    <message>
        <source>1 follows the schedule</source>
        <translation>1 表示遵循计划</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>系数 %1</translation>
    </message>
    <message>
        <source>Set factor</source>
        <translation>设置系数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Now %1, then %2 at the same place of the schedule.</source>
        <translation>当前 %1，之后在计划的同一位置为 %2。</translation>
    </message>
    <message>
        <source>The schedule alone is followed with a factor of 1.</source>
        <translation>系数为 1 时仅遵循计划。</translation>
    </message>
</context>
<context>
    <name>tessera::LibraryWindow</name>
    <message>
        <source>Run library</source>
        <translation>运行库</translation>
    </message>
    <message>
        <source>Search, for example top1 &gt; 0.5 tag:paper</source>
        <translation>搜索，例如 top1 &gt; 0.5 tag:paper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>表格包含哪些列</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Settings in which runs differ</source>
        <translation>各运行不同的设置</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 / %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>tessera::LogImporter</name>
    <message>
        <source>Import TensorBoard log: choose its folder</source>
        <translation>导入 TensorBoard 日志：选择其文件夹</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个日志。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) of the imported logs were skipped.</source>
        <translation>
            <numerusform>已跳过所导入日志中的 %n 条损坏记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Accuracies above 1 are taken for percent.</source>
        <extracomment>a sentence that says how many logs were imported</extracomment>
        <translation>%1大于 1 的准确率按百分数处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the imported logs have no step or no time and are left out.</source>
        <translation>
            <numerusform>所导入日志中有 %n 个数据点没有步或时间，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>布局已重置</translation>
    </message>
    <message>
        <source>The run “%1” was interrupted.</source>
        <translation>运行“%1”已中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were interrupted.</source>
        <translation>
            <numerusform>%n 个运行已中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing up to the last checkpoint is lost; training can go on from there.</source>
        <translation>最后一个检查点之前的内容均未丢失；可从该处继续训练。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait in the queue.</source>
        <translation>
            <numerusform>%n 个任务在队列中等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were added before the window was closed.</source>
        <translation>它们是在窗口关闭之前加入的。</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Training goes on</source>
        <translation>训练仍在进行</translation>
    </message>
    <message>
        <source>Close the window while a training runs?</source>
        <translation>训练正在进行，要关闭窗口吗？</translation>
    </message>
    <message>
        <source>Runs can be resumed from their last checkpoint.</source>
        <translation>运行可从其最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Stop, save and close</source>
        <translation>停止、保存并关闭</translation>
    </message>
    <message>
        <source>Close at the next checkpoint</source>
        <translation>在下一个检查点关闭</translation>
    </message>
    <message>
        <source>Scan a folder for runs</source>
        <translation>在文件夹中查找运行</translation>
    </message>
    <message>
        <source>Scanning %1…</source>
        <translation>正在扫描 %1…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>参加导览</translation>
    </message>
    <message>
        <source>This workspace is open already.</source>
        <translation>此工作区已打开。</translation>
    </message>
    <message>
        <source>Opening %1 in another window…</source>
        <translation>正在另一窗口中打开 %1…</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read, and its file %1 cannot be renamed; copy it before the queue changes.</source>
        <translation>未能读取队列的全部任务，且其文件 %1 无法重命名；请在队列更改之前复制该文件。</translation>
    </message>
    <message>
        <source>Not every job of the queue could be read; its file was kept as %1.</source>
        <translation>未能读取队列的全部任务；其文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The window closes at the next checkpoint.</source>
        <translation>窗口将在下一个检查点关闭。</translation>
    </message>
    <message>
        <source>The window closes as soon as the runs are saved.</source>
        <translation>运行保存后窗口立即关闭。</translation>
    </message>
    <message>
        <source>What waits in the queue is there again at the next start.</source>
        <translation>队列中等待的任务在下次启动时仍会保留。</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>保持窗口打开</translation>
    </message>
    <message>
        <source>The window stays open</source>
        <translation>窗口保持打开</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Close without waiting for the runs?</source>
        <translation>不等待运行就关闭吗？</translation>
    </message>
    <message>
        <source>What was trained since the last checkpoint is lost. The runs can be resumed from there.</source>
        <translation>最后一个检查点之后的训练内容将丢失。之后可从该处继续这些运行。</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>已加入队列：%1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>未知进程</translation>
    </message>
    <message>
        <source>Another window has this workspace open: %1.</source>
        <extracomment>who: process number and host</extracomment>
        <translation>另一窗口已打开此工作区：%1。</translation>
    </message>
    <message>
        <source>Its queue is there. What is queued here is lost when this window closes, and before anything trains here you are asked.</source>
        <translation>其队列在该处。在此加入队列的任务会在此窗口关闭时丢失；在此开始训练之前都会先询问您。</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>另一窗口已打开</translation>
    </message>
    <message>
        <source>Train although another window has this workspace open (%1)?</source>
        <translation>另一窗口已打开此工作区（%1），仍要训练吗？</translation>
    </message>
    <message>
        <source>What both train at once shares the processor and the memory. Until you decide, the job waits in the queue of this window.</source>
        <translation>两者同时训练会共用处理器和内存。在您决定之前，任务在此窗口的队列中等待。</translation>
    </message>
    <message>
        <source>Train here too</source>
        <translation>也在此训练</translation>
    </message>
</context>
<context>
    <name>tessera::MatrixView</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>name of a row, name of a column, number</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>注意力头</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeHistory</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>Temperature over training</source>
        <translation>训练过程中的温度</translation>
    </message>
    <message>
        <source>Attention entropy over training</source>
        <translation>训练过程中的注意力熵</translation>
    </message>
    <message>
        <source>Temperature, layer %1</source>
        <translation>温度，第 %1 层</translation>
    </message>
    <message>
        <source>Attention entropy, layer %1</source>
        <translation>注意力熵，第 %1 层</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopePage</name>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Choose image...</source>
        <translation>选择图像...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>layer number of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>叠加强度</translation>
    </message>
    <message>
        <source>Lock step</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Both runs follow the checkpoint slider; off: only the first</source>
        <translation>两个运行都跟随检查点滑块；关：仅第一个</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>转到实验</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input picture cut into patches</source>
        <translation>切成图块的输入图片</translation>
    </message>
    <message>
        <source>Shifted patches</source>
        <translation>移位图块</translation>
    </message>
    <message>
        <source>Selected patch, stacked</source>
        <translation>所选图块，堆叠</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Earlier checkpoint</source>
        <translation>较早的检查点</translation>
    </message>
    <message>
        <source>Play the checkpoints</source>
        <translation>播放检查点</translation>
    </message>
    <message>
        <source>Later checkpoint</source>
        <translation>较晚的检查点</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>one image, two runs, step by step</source>
        <translation>一张图像，两个运行，逐步对照</translation>
    </message>
    <message>
        <source>The picture could not be shown.</source>
        <translation>无法显示该图片。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>未显示任何运行</translation>
    </message>
    <message>
        <source>Train one on Experiment; then look inside it here.</source>
        <translation>在“实验”中训练一个；然后在此查看其内部。</translation>
    </message>
    <message>
        <source>Tick one or two runs in the Runs dock.</source>
        <translation>在“运行”停靠栏中勾选一个或两个运行。</translation>
    </message>
    <message>
        <source>Attention ready</source>
        <translation>注意力已就绪</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1，%2 × %3 px</translation>
    </message>
    <message>
        <source>%1 patches of %2 px. Selected: row %3, column %4.</source>
        <translation>%1 个 %2 px 的图块。已选择：第 %3 行，第 %4 列。</translation>
    </message>
    <message>
        <source>Click a patch, or move with the arrow keys.</source>
        <translation>点击图块，或用方向键移动。</translation>
    </message>
    <message>
        <source>%1: four copies moved by %2 px, zero-filled, before the image is cut</source>
        <translation>%1：四个副本移动 %2 px，以零填充，然后切分图像</translation>
    </message>
    <message>
        <source>%1 × %2 × %2 × %3 = %4 values, normalised, then projected</source>
        <translation>%1 × %2 × %2 × %3 = %4 个值，先归一化再投影</translation>
    </message>
    <message>
        <source>%1: %2 values, no shift</source>
        <translation>%1：%2 个值，无移位</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>From the data set, a file or the clipboard; pictures can be dropped here too</source>
        <translation>来自数据集、文件或剪贴板；也可将图片拖放到此处</translation>
    </message>
    <message>
        <source>Copy or save the page as a picture, or its numbers as CSV</source>
        <translation>将页面复制或保存为图片，或将其数值存为 CSV</translation>
    </message>
    <message>
        <source>Over training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>What is shown below the pictures</source>
        <translation>图片下方显示的内容</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation>将页面复制为图片</translation>
    </message>
    <message>
        <source>Save the page as a picture...</source>
        <translation>将页面保存为图片...</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <translation>数值已复制</translation>
    </message>
    <message>
        <source>Save the numbers as CSV...</source>
        <translation>将数值保存为 CSV...</translation>
    </message>
    <message>
        <source>Single pictures: right-click on them</source>
        <translation>单张图片：在其上点击右键</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>one image; tick a second run in the Runs dock to see both in lock step</source>
        <translation>一张图像；在“运行”停靠栏中再勾选一个运行即可同步查看两者</translation>
    </message>
    <message numerus="yes">
        <source>one image, the first two of %n shown run(s)</source>
        <translation>
            <numerusform>一张图像，所显示的 %n 个运行中的前两个</numerusform>
        </translation>
    </message>
    <message>
        <source>as logged once per epoch; follows the layer above</source>
        <translation>每轮记录一次；跟随上方的层</translation>
    </message>
    <message>
        <source>%1 learned</source>
        <extracomment>a number that training changes, or that stays as it is</extracomment>
        <translation>%1 学习所得</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 固定</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>All queries at once as a matrix: queries downwards, keys to the right</source>
        <translation>以矩阵显示所有查询：查询向下，键向右</translation>
    </message>
    <message>
        <source>Which number of the heads is shown</source>
        <translation>显示注意力头的哪个数值</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>对自身</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No model is shown</source>
        <translation>未显示任何模型</translation>
    </message>
    <message>
        <source>Imported logs have curves, but no weights. Tick a run of your own too.</source>
        <translation>导入的日志只有曲线，没有权重。请同时勾选一个自己的运行。</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <extracomment>an epoch, and the name of the run that is shown as it was then</extracomment>
        <translation>轮次 %1：%2</translation>
    </message>
    <message>
        <source>Stop at this checkpoint</source>
        <translation>停在此检查点</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>正在查找运行…</translation>
    </message>
</context>
<context>
    <name>tessera::MicroscopeSide</name>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>On itself</source>
        <translation>对自身</translation>
    </message>
    <message>
        <source>Attention of %1 over the picture</source>
        <translation>%1 对图片的注意力</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>class and probability</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>weight in %, same scale in A and B</source>
        <translation>权重 (%)，A 和 B 刻度相同</translation>
    </message>
    <message>
        <source>cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>头 %1</translation>
    </message>
    <message>
        <source>Mean attention distance in pixels, layers by heads</source>
        <translation>平均注意力距离（像素），层 × 头</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Attention of %1 as a matrix</source>
        <translation>%1 的注意力矩阵</translation>
    </message>
    <message>
        <source>This model learns no position table. Choose another view.</source>
        <translation>此模型不学习位置表。请选择其他视图。</translation>
    </message>
    <message numerus="yes">
        <source>This model has only %n layer(s). Choose an earlier one.</source>
        <translation>
            <numerusform>此模型只有 %n 层。请选择更靠前的层。</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has no attention between patches. Choose a run of a Vision Transformer.</source>
        <translation>此模型没有图块之间的注意力。请选择 Vision Transformer 的运行。</translation>
    </message>
    <message>
        <source>Attention entropy in nats, layers by heads</source>
        <translation>注意力熵 (nat)，层 × 头</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>Weight of a token on itself in percent, layers by heads</source>
        <translation>令牌对自身的权重（百分比），层 × 头</translation>
    </message>
</context>
<context>
    <name>tessera::ModelViewPanel</name>
    <message>
        <source>What the models see</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>%1 × %1 patches of %2&#xa0;px</source>
        <translation>%1 × %1 个 %2 px 的图块</translation>
    </message>
    <message>
        <source>A and B: %1, one token each</source>
        <translation>A 和 B：%1，各为一个令牌</translation>
    </message>
    <message>
        <source>%1, one token each</source>
        <translation>%1，各为一个令牌</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A：%1。B：%2。</translation>
    </message>
    <message>
        <source>B: </source>
        <translation>B：</translation>
    </message>
    <message>
        <source>A: </source>
        <translation>A：</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), shifted by %1 px</source>
        <translation>
            <numerusform>%n 张图像，平移 %1 px</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain patches: only the picture itself</source>
        <translation>普通图块：仅图片本身</translation>
    </message>
</context>
<context>
    <name>tessera::Page</name>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>tessera::PatchGrid</name>
    <message>
        <source>Selected patch: row %1, column %2</source>
        <translation>所选图块：第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>tessera::PatchPreview</name>
    <message>
        <source>What the models see</source>
        <translation>模型所见</translation>
    </message>
</context>
<context>
    <name>tessera::PictureGallery</name>
    <message>
        <source>Previous pictures</source>
        <translation>前面的图片</translation>
    </message>
    <message>
        <source>Next pictures</source>
        <translation>后面的图片</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2，共 %3</translation>
    </message>
</context>
<context>
    <name>tessera::PictureGrid</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>filters</source>
        <translation>滤波器</translation>
    </message>
</context>
<context>
    <name>tessera::PictureListModel</name>
    <message>
        <source>%1, class %2, %3</source>
        <translation>%1，类别 %2，%3</translation>
    </message>
</context>
<context>
    <name>tessera::PicturePanel</name>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>网络输入</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Network input by channel</source>
        <translation>各通道的网络输入</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>pixels and bytes of a picture</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>record of a data set file</source>
        <translation>数据集文件中的记录</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Network input %1 × %2 × %2, (pixel − mean) / deviation with mean %3 and deviation %4.</source>
        <translation>网络输入 %1 × %2 × %2，（像素 − 均值）/ 偏差，均值 %3，偏差 %4。</translation>
    </message>
    <message numerus="yes">
        <source>Mean and deviation are estimated from %Ln image(s).</source>
        <translation>
            <numerusform>均值和偏差由 %Ln 张图像估计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Microscope</source>
        <translation>在显微镜中打开</translation>
    </message>
</context>
<context>
    <name>tessera::PictureSource</name>
    <message>
        <source>The clipboard holds no picture. Copy one, then paste again.</source>
        <translation>剪贴板中没有图片。请先复制一张，再粘贴。</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>image %1 of %2, %3</source>
        <translation>图像 %1 / %2，%3</translation>
    </message>
    <message>
        <source>From the %1 split</source>
        <translation>来自%1集</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.ppm)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Go to image...</source>
        <translation>转到图像...</translation>
    </message>
</context>
<context>
    <name>tessera::PlacesModel</name>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>number, file name and class of a picture</extracomment>
        <translation>%1  %2，%3</translation>
    </message>
</context>
<context>
    <name>tessera::PlotPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>latest validation</source>
        <translation>最新验证</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 to %2, set by hand</source>
        <extracomment>the typed ends of the vertical axis, or &quot;auto&quot; for one of them</extracomment>
        <translation>%1 至 %2，手动设置</translation>
    </message>
</context>
<context>
    <name>tessera::PlotView</name>
    <message>
        <source>This plot has no pgfplots form. Choose PNG, SVG, PDF or CSV.</source>
        <translation>此图没有 pgfplots 形式。请选择 PNG、SVG、PDF 或 CSV。</translation>
    </message>
    <message>
        <source>%1 has no known ending. Choose .png, .svg, .pdf, .csv or .tex.</source>
        <translation>%1 的扩展名未知。请选择 .png、.svg、.pdf、.csv 或 .tex。</translation>
    </message>
    <message>
        <source>%1 was not written. Check that the folder exists and is writable.</source>
        <translation>%1 未写入。请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Figures and numbers (*.pdf *.svg *.png *.csv *.tex)</source>
        <translation>图形和数值 (*.pdf *.svg *.png *.csv *.tex)</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1：数值</translation>
    </message>
    <message>
        <source>Export figure or numbers...</source>
        <translation>导出图形或数值...</translation>
    </message>
    <message>
        <source>Values as table</source>
        <translation>以表格显示数值</translation>
    </message>
</context>
<context>
    <name>tessera::PresetPicker</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Preset of model A</source>
        <translation>模型 A 的预设</translation>
    </message>
    <message>
        <source>Preset of model B</source>
        <translation>模型 B 的预设</translation>
    </message>
    <message>
        <source>Train one model only</source>
        <translation>仅训练一个模型</translation>
    </message>
    <message>
        <source>Compare with a second model</source>
        <translation>与第二个模型比较</translation>
    </message>
</context>
<context>
    <name>tessera::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Jobs that wait are moved by drag or with Alt and the arrow keys; Delete takes one out of the queue.</source>
        <translation>等待的任务可拖动，或用 Alt 加方向键移动；Delete 将任务移出队列。</translation>
    </message>
    <message>
        <source>Train next</source>
        <translation>下一个训练</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>放回最后移出的</translation>
    </message>
    <message>
        <source>Train next, also when the queue waits</source>
        <translation>下一个训练，即使队列在等待</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>立即训练</translation>
    </message>
</context>
<context>
    <name>tessera::ReadinessPanel</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReadoutOverlay</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReliabilityPlot</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>置信度 (%)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>Expected calibration error %1 %</source>
        <translation>预期校准误差 %1 %</translation>
    </message>
    <message>
        <source>Confidence %1 to %2 %: %3 images, accuracy %4 %, mean confidence %5 %</source>
        <translation>置信度 %1 至 %2 %：%3 张图像，准确率 %4 %，平均置信度 %5 %</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>gap to the confidence</source>
        <translation>与置信度的差距</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>理想</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPanel</name>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>保存为 CSV...</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Every skipped file with its reason, as a table</source>
        <translation>以表格列出每个跳过的文件及其原因</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>every file could be read</source>
        <translation>所有文件均可读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>已跳过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>every file begins as it should; the rest is being read</source>
        <translation>每个文件开头正常；其余部分正在读取</translation>
    </message>
</context>
<context>
    <name>tessera::RunActions</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show only this in plots</source>
        <translation>图表中仅显示此运行</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>移到组…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Resume (an imported log has no weights)</source>
        <translation>继续（导入的日志没有权重）</translation>
    </message>
    <message>
        <source>Show only these in plots</source>
        <translation>图表中仅显示这些运行</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>change of colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Vermillion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>移到组</translation>
    </message>
    <message>
        <source>Group (empty: none)</source>
        <translation>组（留空：无）</translation>
    </message>
    <message>
        <source>change of group</source>
        <translation>更改组</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags to add, with commas between</source>
        <translation>要添加的标签，以逗号分隔</translation>
    </message>
    <message>
        <source>new tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What to remember of this run</source>
        <translation>关于此运行要记住的内容</translation>
    </message>
    <message>
        <source>change of note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>已取消归档</translation>
    </message>
    <message>
        <source>Archived: hidden from the list unless the filter shows them</source>
        <translation>已归档：除非筛选显示，否则在列表中隐藏</translation>
    </message>
</context>
<context>
    <name>tessera::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>An imported log has curves, but no weights.</source>
        <translation>导入的日志只有曲线，没有权重。</translation>
    </message>
</context>
<context>
    <name>tessera::RunDelegate</name>
    <message>
        <source>best top-1</source>
        <translation>最佳 top-1</translation>
    </message>
</context>
<context>
    <name>tessera::RunEdits</name>
    <message numerus="yes">
        <source>move %n run(s) to the trash</source>
        <translation>
            <numerusform>将 %n 个运行移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and is unchanged; check the permissions of the folder, or whether its disk has a trash.</source>
        <translation>%1 无法移到回收站，未作更改；请检查文件夹权限，或其磁盘是否有回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) moved to the trash; Undo brings them back.</source>
        <translation>
            <numerusform>已将 %n 个运行移到回收站；“撤销”可将其恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be brought back; the trash was emptied, or another folder has its place.</source>
        <translation>%1 无法恢复；回收站已清空，或其位置已被其他文件夹占用。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay: they train or wait in the queue.</source>
        <translation>
            <numerusform>%n 个运行保留：它们正在训练或在队列中等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot be changed yet: they get their folders when they start.</source>
        <translation>
            <numerusform>%n 个运行尚不能更改：它们开始时才会有文件夹。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RunsDock</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示内容</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Start the prepared comparison. Each run appears here with its state, best score and colour.</source>
        <translation>启动准备好的比较。每个运行都会在此显示其状态、最佳成绩和颜色。</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>在文件夹中查找运行…</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>没有匹配的运行</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All runs are archived</source>
        <translation>所有运行均已归档</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>没有匹配“%1”的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n 个运行被筛选隐藏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个活动中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>显示已归档</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠所有组</translation>
    </message>
    <message>
        <source>Untick all runs</source>
        <translation>取消全部勾选</translation>
    </message>
    <message>
        <source>&lt;b&gt;Search for runs&lt;/b&gt;&lt;br&gt;All parts have to hold.&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;in name, group, tags, note, preset or state&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed; also 50% and 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;any setting by its key&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;the contrary&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;b&gt;搜索运行&lt;/b&gt;&lt;br&gt;所有部分都须满足。&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;vanilla &quot;two words&quot;&lt;/code&gt;&lt;/td&gt;&lt;td&gt;在名称、组、标签、备注、预设或状态中&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;top1 &amp;gt; 0.5&lt;/code&gt;&lt;/td&gt;&lt;td&gt;top1, top5, loss, best, params, macs, epochs, steps, seconds, seed；也可用 50% 和 5M&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;tag:paper state:failed&lt;/code&gt;&lt;/td&gt;&lt;td&gt;tag, state, name, group, note, preset, data&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;optim.lr&amp;lt;=0.001&lt;/code&gt;&lt;/td&gt;&lt;td&gt;任何设置，按其键&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;code&gt;-tag:draft&lt;/code&gt;&lt;/td&gt;&lt;td&gt;相反条件&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Run library as a table (Ctrl+L)</source>
        <translation>以表格显示运行库 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search for runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Run library as a table…</source>
        <translation>以表格显示运行库…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>导入 TensorBoard 日志…</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>如何搜索…</translation>
    </message>
    <message>
        <source>Take a scanned folder out of the list</source>
        <translation>将查找过的文件夹移出列表</translation>
    </message>
    <message>
        <source>The runs of %1 are no longer listed; the folder is unchanged.</source>
        <translation>%1 的运行不再列出；文件夹未作更改。</translation>
    </message>
</context>
<context>
    <name>tessera::RunsModel</name>
    <message>
        <source>Single runs</source>
        <translation>单独运行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, best top-1 %3</source>
        <translation>%1，%2，最佳 top-1 %3</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1，第 %2 位</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1，步 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>resumable</source>
        <translation>可继续</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步 %1</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1，均值 %2</translation>
    </message>
    <message>
        <source>From %1. It has curves but no weights: it cannot be resumed, evaluated or exported.</source>
        <translation>来自 %1。它有曲线但没有权重：无法继续、评估或导出。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>tessera::SeedsDialog</name>
    <message>
        <source>Repeat over seeds</source>
        <translation>用多个种子重复</translation>
    </message>
    <message>
        <source>One seed shows no spread. Three or more give a mean and an interval, and a fair comparison.</source>
        <translation>单个种子看不出离散程度。三个或更多可得到均值和区间，比较才公平。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1.</source>
        <translation>
            <numerusform>%n 个运行，约 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n 个运行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SettingSearch</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a setting and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tessera::ShiftStrip</name>
    <message>
        <source>Shifted copies: %1</source>
        <translation>移位副本：%1</translation>
    </message>
    <message>
        <source>shifted copies</source>
        <translation>移位副本</translation>
    </message>
</context>
<context>
    <name>tessera::SplitPanel</name>
    <message>
        <source>Division</source>
        <translation>划分情况</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>保存为 CSV...</translation>
    </message>
    <message>
        <source>Images by class and split</source>
        <translation>按类别和划分的图像数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Compares every picture of a split with every one of the others</source>
        <translation>将一个划分的每张图片与其他划分的每张图片比较</translation>
    </message>
    <message>
        <source>Every pair, as a table</source>
        <translation>以表格列出每一对</translation>
    </message>
    <message>
        <source>Pictures that lie in two splits</source>
        <translation>同时位于两个划分中的图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>其副本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A test picture that the network has trained on flatters the score. Exact and near copies between the splits are looked for by their brightness pattern.</source>
        <translation>网络训练时见过的测试图片会美化成绩。根据亮度模式查找划分之间完全相同和近似的副本。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>validation: %1</source>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>Comparing %1 pictures...</source>
        <translation>正在比较 %1 张图片...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture has a copy in another split.</source>
        <translation>没有图片在其他划分中有副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), %1 of them exact. Look at them, then choose what training leaves out.</source>
        <extracomment>%Ln: pairs of pictures in all</extracomment>
        <translation>
            <numerusform>%Ln 对，其中 %1 对完全相同。请查看，然后选择训练时排除哪些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the CSV has all.</source>
        <translation>
            <numerusform>显示前 %Ln 对；CSV 包含全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
    <message numerus="yes">
        <source>near,
%n bit(s)</source>
        <comment>of 64 that differ</comment>
        <translation>
            <numerusform>近似，
%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the copies</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>取消查找</translation>
    </message>
    <message>
        <source>What was found so far is dropped</source>
        <translation>目前找到的内容将被丢弃</translation>
    </message>
    <message>
        <source>Search for copies cancelled</source>
        <translation>已取消查找副本</translation>
    </message>
    <message>
        <source>validation: %1; not used: %2</source>
        <translation>验证：%1；未使用：%2</translation>
    </message>
</context>
<context>
    <name>tessera::StackedPatch</name>
    <message numerus="yes">
        <source>Selected patch, %n channel block(s) stacked</source>
        <translation>
            <numerusform>所选图块，堆叠 %n 个通道块</numerusform>
        </translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Channel %1 of %2: %3, %4</source>
        <extracomment>number of a block of values, how many there are, name of a copy, colour channel</extracomment>
        <translation>通道 %1 / %2：%3，%4</translation>
    </message>
    <message>
        <source>stacked patch</source>
        <translation>堆叠图块</translation>
    </message>
</context>
<context>
    <name>tessera::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 图像/秒</translation>
    </message>
    <message>
        <source>Training ended</source>
        <translation>训练结束</translation>
    </message>
    <message>
        <source>Preparing the data and the models…</source>
        <translation>正在准备数据和模型…</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left</source>
        <translation>
            <numerusform>正在训练 %n 个运行，剩余 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s)</source>
        <translation>
            <numerusform>正在训练 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finishing the step and saving…</source>
        <translation>正在完成当前步并保存…</translation>
    </message>
    <message>
        <source>Memory %1 of %2 GiB</source>
        <translation>内存 %1 / %2 GiB</translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, %2 with the queue</source>
        <translation>
            <numerusform>正在训练 %n 个运行，剩余 %1，连同队列 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training %n run(s), %1 left, the queue not counted</source>
        <translation>
            <numerusform>正在训练 %n 个运行，剩余 %1，队列不计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n 个运行失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>训练已停止</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n job(s) wait</source>
        <extracomment>what became of training, jobs that wait in the queue</extracomment>
        <translation>
            <numerusform>%1，%n 个任务在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SweepAxisRow</name>
    <message>
        <source>%1 Key: %2</source>
        <translation>%1 键：%2</translation>
    </message>
    <message>
        <source>0.001, 0.003</source>
        <translation>0.001, 0.003</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Values with commas between, as on the command line. Allowed: %1.</source>
        <translation>以逗号分隔的值，与命令行相同。允许：%1。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>List or range of %1</source>
        <translation>%1 的列表或范围</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>不改变 %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>First value of %1</source>
        <translation>%1 的第一个值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>%1 的最后一个值</translation>
    </message>
    <message>
        <source> values</source>
        <translation> 个值</translation>
    </message>
    <message>
        <source>Number of values of %1</source>
        <translation>%1 的值的个数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Spacing of %1</source>
        <translation>%1 的间隔方式</translation>
    </message>
</context>
<context>
    <name>tessera::SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>A: %1</source>
        <extracomment>a side of the comparison and what it is</extracomment>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Which configuration is varied</source>
        <translation>改变哪个配置</translation>
    </message>
    <message>
        <source>Seeds per combination</source>
        <translation>每种组合的种子数</translation>
    </message>
    <message>
        <source>Three or more seeds show the spread of every combination</source>
        <translation>三个或更多种子可显示每种组合的离散程度</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Add a setting to vary</source>
        <translation>添加要改变的设置</translation>
    </message>
    <message>
        <source>Runs of the sweep</source>
        <translation>扫描的运行</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 on this computer.</source>
        <translation>
            <numerusform>%n 个运行，在本机上约 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s).</source>
        <translation>
            <numerusform>%n 个运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) cannot train and are left out.</source>
        <translation>
            <numerusform>%n 种组合无法训练，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n run(s) to the queue</source>
        <translation>
            <numerusform>将 %n 个运行加入队列</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the file that tessera-cli sweep reads</source>
        <translation>写入 tessera-cli sweep 读取的文件</translation>
    </message>
    <message>
        <source>A file holds one configuration: choose A or B</source>
        <translation>一个文件只含一个配置：请选择 A 或 B</translation>
    </message>
    <message>
        <source>Save the sweep</source>
        <translation>保存扫描</translation>
    </message>
    <message>
        <source>Sweeps (*.json)</source>
        <translation>扫描 (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Trains the prepared configuration with other values of some settings, one run after the other.</source>
        <translation>以某些设置的其他取值训练准备好的配置，逐个运行。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Every combination, or some that are drawn</source>
        <translation>所有组合，或抽取其中一些</translation>
    </message>
    <message>
        <source>Combinations to draw</source>
        <translation>抽取的组合数</translation>
    </message>
    <message>
        <source>Each is drawn from the lists and the whole ranges; more of them leave the first ones as they are</source>
        <translation>每个组合都从列表和整个范围中抽取；增加数量不会改变前面的组合</translation>
    </message>
    <message>
        <source> combinations</source>
        <translation> 个组合</translation>
    </message>
    <message>
        <source>These are %1 runs; the queue takes %2 at once. Ask for fewer, or save the sweep as a file for tessera-cli sweep.</source>
        <translation>共有 %1 个运行；队列一次最多接受 %2 个。请减少数量，或将扫描保存为文件供 tessera-cli sweep 使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need more memory than there is.</source>
        <translation>
            <numerusform>%n 个运行所需的内存超过现有内存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than is free, up to %1 of %2, and will probably fail.</source>
        <translation>
            <numerusform>%Ln 个运行所需的内存超过可用内存（最多需 %1，可用 %2），很可能失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) need more memory than the device has, up to %1 of %2, and will fail.</source>
        <translation>
            <numerusform>%Ln 个运行所需的内存超过设备内存（最多需 %1，设备有 %2），将会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去这些</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>全部加入</translation>
    </message>
</context>
<context>
    <name>tessera::SweepRunsModel</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>tessera::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The page “%1” was not ready in %2 s.</source>
        <translation>页面“%1”在 %2 秒内未就绪。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
</context>
<context>
    <name>tessera::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The curves of a run could not be read.</source>
        <translation>无法读取某个运行的曲线。</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Stop...</source>
        <translation>停止...</translation>
    </message>
    <message>
        <source>Go to Experiment</source>
        <translation>转到实验</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>正在停止...</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Start a comparison on Experiment; its curves appear here.</source>
        <translation>在“实验”中开始比较；其曲线会显示在此处。</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>未显示任何运行</translation>
    </message>
    <message>
        <source>Tick a run in the Runs dock, or start one on Experiment.</source>
        <translation>在“运行”停靠栏中勾选一个运行，或在“实验”中启动一个。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>patch %1</source>
        <translation>图块 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Raw line</source>
        <translation>原始线</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>the title of a panel; a dialog follows</extracomment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>All numbers as CSV...</source>
        <translation>所有数值存为 CSV...</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>CSV 文件的文件夹</translation>
    </message>
    <message>
        <source>Numbers written to %1</source>
        <translation>数值已写入 %1</translation>
    </message>
    <message>
        <source>Multiplies the scheduled learning rate of the running job</source>
        <translation>乘以运行中任务的计划学习率</translation>
    </message>
    <message>
        <source>Nothing trains: the factor belongs to a running job</source>
        <translation>没有训练在进行：系数属于运行中的任务</translation>
    </message>
    <message>
        <source>Learning rate...</source>
        <translation>学习率...</translation>
    </message>
    <message>
        <source>Learning rate × %1</source>
        <translation>学习率 × %1</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by %1 from the next step on</source>
        <translation>从下一步起学习率乘以 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended before the last planned epoch: %1.</source>
        <translation>
            <numerusform>%n 个运行在计划的最后一轮之前结束：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Log horizontal</source>
        <translation>对数横轴</translation>
    </message>
    <message>
        <source>Holds the runs of the job after their step, or lets them go on</source>
        <translation>在当前步之后暂停任务的运行，或让其继续</translation>
    </message>
    <message>
        <source>Ends the job after its step; the runs are evaluated and saved</source>
        <translation>在当前步之后结束任务；将评估并保存这些运行</translation>
    </message>
    <message>
        <source>A file was not written.</source>
        <translation>有文件未写入。</translation>
    </message>
    <message>
        <source>What all panels count along their horizontal axis</source>
        <translation>所有面板的横轴以什么计数</translation>
    </message>
    <message>
        <source>Weight of the moving average that is drawn as the full line; at 0 only the raw points are drawn</source>
        <translation>绘为实线的移动平均的权重；为 0 时仅绘制原始点</translation>
    </message>
    <message>
        <source>The points as they were measured, thin behind the smoothed line</source>
        <translation>测得的原始点，以细线绘于平滑线之后</translation>
    </message>
    <message>
        <source>Lines with markers: what was measured on the validation split</source>
        <translation>带标记的线：在验证集上测得的值</translation>
    </message>
    <message>
        <source>Marks at checkpoints, the best epoch, pauses and warnings</source>
        <translation>在检查点、最佳轮次、暂停和警告处的标记</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis of the loss</source>
        <translation>损失的对数纵轴</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis of all panels</source>
        <translation>所有面板的对数横轴</translation>
    </message>
    <message>
        <source>What has no room in the tool bar</source>
        <translation>工具栏中放不下的内容</translation>
    </message>
    <message>
        <source>Which panels the page shows</source>
        <translation>页面显示哪些面板</translation>
    </message>
    <message>
        <source>Writes a panel as a figure, or the numbers of all panels</source>
        <translation>将一个面板写为图形，或写出所有面板的数值</translation>
    </message>
    <message>
        <source>Writing the numbers to %1…</source>
        <translation>正在将数值写入 %1…</translation>
    </message>
    <message>
        <source>Replace the numbers?</source>
        <translation>替换这些数值？</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of these files already. Writing replaces them.</source>
        <translation>
            <numerusform>%1 中已有 %n 个这样的文件。写入会替换它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Looking for runs…</source>
        <translation>正在查找运行…</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingSession</name>
    <message>
        <source>The engine ended without a result of this run.</source>
        <translation>引擎已结束，但没有给出此运行的结果。</translation>
    </message>
</context>
<context>
    <name>tessera::TrainingWorker</name>
    <message>
        <source>The engine failed without saying why.</source>
        <translation>引擎失败，未说明原因。</translation>
    </message>
</context>
<context>
    <name>tessera::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open data set…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Look for new runs</source>
        <translation>查找新的运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Find action, run or setting</source>
        <translation>查找操作、运行或设置</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>The language changes at the next start of the window</source>
        <translation>语言将在下次启动窗口时更改</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Repeat over seeds…</source>
        <translation>用多个种子重复…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>关于 Tessera</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>最近的数据集</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>打开运行文件夹…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Scan a folder for runs…</source>
        <translation>在文件夹中查找运行…</translation>
    </message>
    <message>
        <source>Import TensorBoard log…</source>
        <translation>导入 TensorBoard 日志…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
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
        <source>Diagnostics copied</source>
        <translation>诊断信息已复制</translation>
    </message>
    <message>
        <source>Run library as a table</source>
        <translation>以表格显示运行库</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>参加导览</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Help on runs and their search</source>
        <translation>关于运行及其搜索的帮助</translation>
    </message>
</context>
<context>
    <name>tessera::ZoomView</name>
    <message>
        <source>Wheel or + and −: zoom; drag or arrow keys: move; 0: fit</source>
        <translation>滚轮或 + 和 −：缩放；拖动或方向键：移动；0：适合窗口</translation>
    </message>
</context>
</TS>
