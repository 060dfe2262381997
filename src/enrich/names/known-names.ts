/**
 * Acronyms of fields, kinds of model and kinds of problem: never the name of one paper's method,
 * even where a paper spells them out.
 */
const generic = `
  RL DRL MARL MBRL HRL IRL IL BC LfD RLHF RLAIF RLVR GCRL DeepRL ICRL ICL FSL ZSL SSL UED UDRL LLM
  VLM MLLM LM PLM SLM LRM LMM VLA LVLM NLP NLU NLG NMT QA VQA OCR AI AGI ML DL NAS AutoML AutoRL
  MDP POMDP CMDP SMDP BAMDP MAB CMAB MPC PID LQR LQG MCTS DP CoT ToT SFT RFT PEFT LoRA KL ELBO NN
  DNN CNN RNN LSTM GRU GNN GCN GAN VAE MLP ViT SVM KG DAG ODE SDE PDE OOD IID NP TSP VRP CVRP PAC
  SGD API GPU CPU TPU GUI UI HCI IoT UAV ICU SOTA SoTA OPE MSE PCA CVaR MLE LLM-as-a-Judge HVAC
  QoS RAG AUC 1D 2D 3D 4D 6D 6-DoF DoF RGB RGB-D SLAM ROS OOP CSS HTML JSON URL PDF XAI UDA ANN
  SNN Q-learning Q-function Q-value Q-network E2E OODG MTRL MetaRL meta-RL Meta-RL Deep-RL XRL RLs
  MoE MoEs e2e T2I I2I T2V I2V HDR LDR SDR JPEG PSNR SSIM FLOP NeRF SNR OoD MVS CAD SDF BEV LiDAR
  MRI fMRI CT EEG ECG IoU mIoU mAP FID V2X SSM BNN INR NVS MIM MLM TTA DG FSCIL CIL OVD SR VSR GEC
  NER RE QAT PTQ DNA RNA SMT ASP SAT SMILES PDEs STEM KB VO VIO IMU PBR
`;

/** Methods and models that everybody uses, and acronyms of many meanings: the name of a system only of a paper that claims them outright. */
const used = `
  PPO TRPO GRPO DPO SAC TD3 DDPG DQN Rainbow C51 QR-DQN IQN A2C A3C REINFORCE RLOO ACER IMPALA
  APPO DAPO HER RND ICM MAML PEARL RL2 RL^2 Reptile ProtoNet VariBAD CQL IQL BCQ BEAR AWR AWAC
  TD3+BC TD3-BC GAIL AIRL DAgger QMIX VDN COMA MADDPG MAPPO IPPO PBT PSRO CFR MuZero AlphaZero
  AlphaGo Dreamer DreamerV2 DreamerV3 PlaNet TD-MPC TD-MPC2 MBPO PETS DrQ DrQ-v2 CURL SPR
  EfficientZero DIAYN DADS RLPD CEM CMA-ES UCB UCB1 LinUCB EXP3 UCRL UCRL2 UCBVI LSVI LSVI-UCB
  PSRL TS BERT RoBERTa T5 GPT GPT-2 GPT-3 GPT-3.5 GPT-4 GPT-4o GPT-4V ChatGPT InstructGPT LLaMA
  LLaMA2 Llama Llama2 Llama-2 Llama-3 Mistral Mixtral Gemma Gemini Claude Qwen Qwen2 Qwen2.5 Qwen3
  DeepSeek-R1 DeepSeek-V3 DeepSeekMath PaLM Flan-T5 OPT CLIP BLIP BLIP-2 DINO DINOv2 ResNet
  ImageNet U-Net Transformer Transformers Adam AdamW ReAct Reflexion STaR PyTorch TensorFlow JAX
  Gym RLlib RT-1 RT-2 Octo OpenVLA S4 Mamba QLoRA SimPO KTO ORPO IPO o1 o3 OpenAI DeepMind
  HuggingFace GitHub YouTube Python CUDA Java MATLAB C++ Word2Vec GloVe LaTeX WordNet Siri Alexa
  TikTok AC EA ES GA BO DT IS CI SF PG TD MC FL DA ASR TTS EHR AV CL CV GP MI CTR MT MAP VaR
`;

const toSet = (names: string) => new Set(names.trim().split(/\s+/));

const genericNames = toSet(generic);
const usedNames = toSet(used);

/** Whether a name stands for a field or a kind of model or problem, also in compounds: `safe-RL`, `LLMs`. */
export function isGenericName(name: string): boolean {
  const isGeneric = (part: string) => genericNames.has(part.replace(/(?<=[A-Z0-9])s$/, ''));
  if (isGeneric(name) || /^[\d.x-]+[BKMkxX]?$/.test(name)) return true;
  const parts = name.split(/[-–]/);
  return parts.some(isGeneric) && parts.every((part) => isGeneric(part) || /^\p{Ll}+$/u.test(part));
}

/** Whether a name is that of a method or model that any paper may use, a version or size of it too. */
export function isUsedName(name: string): boolean {
  return (
    usedNames.has(name) ||
    /^(?:GPT|LLaMA|Llama|LLAMA|Qwen|Gemma|Mistral|BERT|RoBERTa|DeepSeek|PaLM|ResNet|ViT|Phi|DistilGPT|T5|Flan|MPT|OPT|Claude|Gemini|InternVL|LLaVA|Codex|Vicuna|Pythia|o[134]|CLIP)[-\d.]/.test(
      name,
    )
  );
}
