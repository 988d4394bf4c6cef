#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times the composer's training step (five critic updates with gradient penalty, one generator update) written as
anyone would in eager PyTorch, on the card that `musegan doctor --device cuda --json` timed ours on, and prints both."""

import argparse
import json
import time
from itertools import pairwise

import torch
from torch import nn

CRITIC_UPDATES = 5
LATENT = 64
POOL = 8


def channels(paper, width):
    return paper if width == "paper" else paper // 4


class Temporal(nn.Module):
    """One vector a phrase to one a bar."""

    def __init__(self, width):
        super().__init__()
        hidden = channels(1024, width)
        self.layers = nn.Sequential(
            nn.ConvTranspose1d(LATENT, hidden, 2), nn.BatchNorm1d(hidden), nn.ReLU(),
            nn.ConvTranspose1d(hidden, LATENT, 3), nn.BatchNorm1d(LATENT), nn.ReLU())

    def forward(self, z):
        return self.layers(z.unsqueeze(2)).transpose(1, 2)


class Generator(nn.Module):
    """(batch, 64) twice to phrases (batch, 5 tracks, 4 bars, 96 steps, 84 pitches)."""

    def __init__(self, width):
        super().__init__()
        self.temporal = Temporal(width)
        sizes = [2 * LATENT] + [channels(c, width) for c in (512, 512, 256, 256, 128, 128, 64)]
        kernels = [(2, 1), (2, 1), (2, 1), (2, 1), (2, 1), (3, 1), (1, 7)]
        layers = []
        for (before, after), kernel in zip(pairwise(sizes), kernels):
            layers += [nn.ConvTranspose2d(before, after, kernel, kernel), nn.BatchNorm2d(after), nn.ReLU()]
        layers += [nn.ConvTranspose2d(sizes[-1], 5, (1, 12), (1, 12)), nn.Tanh()]
        self.bar = nn.Sequential(*layers)

    def forward(self, z, zt):
        vectors = torch.cat([self.temporal(zt), z.unsqueeze(1).expand(-1, 4, -1)], 2)
        bars = self.bar(vectors.reshape(-1, 2 * LATENT, 1, 1))
        return bars.view(-1, 4, 5, 96, 84).transpose(1, 2)


class Critic(nn.Module):
    """Table 4(c) of the paper."""

    def __init__(self, width):
        super().__init__()
        unit = channels(128, width)
        rows = [(5, unit, (2, 1, 1), 1), (unit, unit, (3, 1, 1), 1), (unit, unit, (1, 1, 12), (1, 1, 12)),
                (unit, unit, (1, 1, 7), (1, 1, 7)), (unit, unit, (1, 2, 1), (1, 2, 1)),
                (unit, unit, (1, 2, 1), (1, 2, 1)), (unit, 2 * unit, (1, 4, 1), (1, 2, 1)),
                (2 * unit, 4 * unit, (1, 3, 1), (1, 2, 1))]
        layers = []
        for before, after, kernel, stride in rows:
            layers += [nn.Conv3d(before, after, kernel, stride), nn.LeakyReLU(0.2)]
        layers += [nn.Flatten(), nn.Linear(20 * unit, 8 * unit), nn.LeakyReLU(0.2), nn.Linear(8 * unit, 1)]
        self.layers = nn.Sequential(*layers)

    def forward(self, phrases):
        return self.layers(phrases).view(-1)


class Training:
    def __init__(self, width, batch, arithmetic, device):
        self.batch, self.device = batch, device
        self.autocast = torch.autocast(device.type, torch.bfloat16, enabled=arithmetic == "bfloat16")
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = arithmetic != "float32"
        self.generator, self.critic = Generator(width).to(device), Critic(width).to(device)
        adam = {"lr": 1e-3, "betas": (0.5, 0.9)}
        self.generator_adam = torch.optim.Adam(self.generator.parameters(), **adam)
        self.critic_adam = torch.optim.Adam(self.critic.parameters(), **adam)
        # As sparse as music; a byte a cell, page-locked, so that loading is as quick as it gets without a kernel.
        cells = [torch.rand(batch, 5, 4, 96, 84) < 0.03 for _ in range(POOL)]
        self.pool = [c.pin_memory() if device.type == "cuda" else c for c in cells]
        self.drawn = 0

    def real(self):
        self.drawn += 1
        return self.pool[self.drawn % POOL].to(self.device, non_blocking=True).float() * 2 - 1

    def fake(self):
        z, zt = (torch.randn(self.batch, LATENT, device=self.device) for _ in range(2))
        return self.generator(z, zt)

    def update_critic(self):
        real = self.real()
        with self.autocast:
            with torch.no_grad():
                fake = self.fake().float()
            alpha = torch.rand(self.batch, 1, 1, 1, 1, device=self.device)
            between = torch.lerp(real, fake, alpha).requires_grad_()
            slope, = torch.autograd.grad(self.critic(between).sum(), between, create_graph=True)
            penalty = ((slope.float().flatten(1).square().sum(1) + 1e-8).sqrt() - 1).square().mean()
            loss = self.critic(fake).mean() - self.critic(real).mean() + 10 * penalty
        self.critic_adam.zero_grad()
        loss.backward()
        self.critic_adam.step()

    def step(self):
        for _ in range(CRITIC_UPDATES):
            self.update_critic()
        with self.autocast:
            loss = -self.critic(self.fake()).mean()
        self.generator_adam.zero_grad()
        loss.backward()
        self.generator_adam.step()
        return loss.item()  # as anyone logs it, which waits for the card


def seconds_per_step(width, batch, arithmetic, device, steps):
    training = Training(width, batch, arithmetic, device)
    for _ in range(min(steps, 5)):
        training.step()
    begin = time.perf_counter()
    for _ in range(steps):
        training.step()
    return (time.perf_counter() - begin) / steps


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ours", required=True, help="what `musegan doctor --device cuda --json` printed")
    parser.add_argument("--steps", type=int, default=20, help="steps to time")
    parser.add_argument("--device", default="cuda")
    arguments = parser.parse_args()
    with open(arguments.ours, encoding="utf-8") as file:
        ours = json.load(file)["steps"]
    device = torch.device(arguments.device)
    torch.backends.cudnn.benchmark = True
    where = torch.cuda.get_device_name(device) if device.type == "cuda" else "the processor"
    print(f"Seconds a training step (composer, {CRITIC_UPDATES} critic updates) on {where}; PyTorch {torch.__version__}\n")
    print("| width | batch | arithmetic | ours | eager PyTorch | times |")
    print("|---|---|---|---|---|---|")
    for row in ours:
        if row["device"] != device.type:
            continue
        eager = seconds_per_step(row["width"], row["batch"], row["arithmetic"], device, arguments.steps)
        print(f"| {row['width']} | {row['batch']} | {row['arithmetic']} | {row['seconds']:.4f} | {eager:.4f} "
              f"| {eager / row['seconds']:.2f} |", flush=True)


if __name__ == "__main__":
    main()
