// Drives node-llama-cpp, a program that knows nothing of vgpu. Reads one JSON request from the file named by the first argument and writes
// one JSON object per line to standard output: {"event": "start" | "embed" | "generate" | "end", ...}. llama.cpp's own log goes to stderr.
//
// Request: {package, gpu: "auto" | false, threads, jobs: [
//     {kind: "embed", name, model, sentences: [text]},
//     {kind: "generate", name, model, prompt: [token], tokens, context, timing}]}
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";

const began = performance.now();
const request = JSON.parse(readFileSync(process.argv[2], "utf8"));
const resolve = createRequire(request.package + "/").resolve;
const {getLlama, LlamaLogLevel} = await import(pathToFileURL(resolve("node-llama-cpp")).href);

const seconds = (since) => (performance.now() - since) / 1000;
const emit = (event) => process.stdout.write(JSON.stringify(event) + "\n");
const float32 = (values) => Buffer.from(Float32Array.from(values).buffer).toString("base64");

let offloaded = null;
function log(level, message) {
    const layers = /offloaded (\d+)\/(\d+) layers to GPU/.exec(message);
    if (layers != null)
        offloaded = {layers_offloaded: Number(layers[1]), layers_total: Number(layers[2])};
    process.stderr.write(message.endsWith("\n") ? message : message + "\n");
}

const llama = await getLlama({
    gpu: request.gpu, build: "never", skipDownload: true, progressLogs: false, maxThreads: request.threads,
    logLevel: LlamaLogLevel.debug, logger: log
});
emit({
    event: "start", pid: process.pid, socket: process.env.VGPU_SOCKET ?? null, gpu: llama.gpu, devices: await llama.getGpuDeviceNames(), vram: await llama.getVramState(),
    system: llama.systemInfo, seconds: seconds(began)
});

for (const job of request.jobs) {
    offloaded = null;
    const since = performance.now();
    const model = await llama.loadModel({modelPath: job.model, gpuLayers: llama.gpu === false ? 0 : "max"});
    const load_s = seconds(since);
    const result = job.kind === "embed" ? await embed(model, job) : await generate(model, job);
    emit({event: job.kind, name: job.name, load_s, ...offloaded, ...result});
    await model.dispose();
}

const libraries = new Set(readFileSync("/proc/self/maps", "utf8").match(/\/\S*lib(?:cuda|cudart|cublas|ggml-c)[^/\s]*$/gm));
emit({event: "end", libraries: [...libraries].sort(), seconds: seconds(began)});
await llama.dispose();

async function embed(model, job) {
    const context = await model.createEmbeddingContext({contextSize: 512, batchSize: 512, threads: request.threads});
    const since = performance.now();
    const vectors = [];
    for (const sentence of job.sentences)
        vectors.push(float32((await context.getEmbeddingFor(sentence)).vector));
    const elapsed = seconds(since);
    await context.dispose();
    return {vectors, seconds: elapsed};
}

async function generate(model, job) {
    const context = await model.createContext({
        contextSize: job.context, batchSize: job.context, threads: request.threads, ignoreMemorySafetyChecks: true
    });
    const sequence = context.getSequence();

    // The first pass is the one whose results count: it takes the logits after the prompt and after every token.
    let since = performance.now();
    const tokens = [], logits = [];
    let input = job.prompt;
    let first_token_s = null;
    while (tokens.length < job.tokens) {
        const items = [...input];
        items[items.length - 1] = [items.at(-1), {generateNext: {token: true, logits: true, options: {temperature: 0}}}];
        const {next} = (await sequence.controlledEvaluate(items)).at(-1);
        first_token_s ??= seconds(since);
        const row = new Float32Array(next.logits.size);
        for (const [token, logit] of next.logits)
            row[token] = logit;
        logits.push(float32(row));
        tokens.push(next.token);
        input = [next.token];
    }

    // Further passes only measure: everything that is made on first use exists by then.
    const prompt_s = [], decode_s = [], measured = Math.min(job.tokens, 16);
    for (let pass = 0; pass < job.timing; pass++) {
        await sequence.clearHistory();
        since = performance.now();
        let [item] = (await sequence.controlledEvaluate(withNext(job.prompt))).slice(-1);
        prompt_s.push(seconds(since));
        since = performance.now();
        for (let made = 0; made < measured; made++)
            [item] = (await sequence.controlledEvaluate(withNext([item.next.token]))).slice(-1);
        decode_s.push(seconds(since));
    }
    const text = model.detokenize(tokens);
    await context.dispose();
    return {
        tokens, text, logits, first_token_s,
        prompt_tok_s: job.timing ? job.prompt.length / Math.min(...prompt_s) : null,
        decode_tok_s: job.timing ? measured / Math.min(...decode_s) : null
    };
}

function withNext(tokens) {
    return [...tokens.slice(0, -1), [tokens.at(-1), {generateNext: {token: true, options: {temperature: 0}}}]];
}
