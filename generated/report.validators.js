// Generated from openapi/vectors/conformance/report.schema.json by `npm run codegen`. Do not edit: change the source and run it again.
const validate = validate20;
const schema32 = {
	"type": "object",
	"required": [
		"suite",
		"contract",
		"role",
		"target",
		"drivenBy",
		"appid",
		"profile",
		"idempotency",
		"only",
		"seed",
		"generated",
		"user",
		"timeoutMs",
		"concurrency",
		"startedAt",
		"durationMs",
		"verdict",
		"problem",
		"interrupted",
		"results",
		"clauses",
		"answerTimes",
		"proves",
		"doesNotProve",
		"exchanges"
	],
	"properties": {
		"suite": {
			"description": "测试工具 / the tool that ran",
			"type": "object",
			"required": ["name", "version"],
			"properties": {
				"name": { "type": "string" },
				"version": { "type": "string" }
			}
		},
		"contract": {
			"type": "string",
			"description": "规范的版本 / version of the contract document"
		},
		"role": { "$ref": "#/$defs/Role" },
		"target": {
			"type": "string",
			"description": "被测地址；测试调用方时是所驱动的程序；已脱敏 / what was tested, of a caller what was driven; redacted"
		},
		"drivenBy": {
			"description": "测试调用方时：再次测试的命令所需的参数；已脱敏 / of a caller: the flags of the command that does the run again; redacted",
			"type": ["string", "null"]
		},
		"appid": { "type": "string" },
		"profile": { "$ref": "#/$defs/Profile" },
		"idempotency": {
			"type": "boolean",
			"description": "是否检查幂等 / whether idempotency was graded"
		},
		"only": {
			"description": "只做了这些检查或组；空：全部 / the only checks and groups that were run; empty: all",
			"type": "array",
			"items": { "type": "string" }
		},
		"seed": {
			"type": "integer",
			"description": "相同的种子生成相同的用例 / the same seed gives the same cases"
		},
		"generated": {
			"type": "integer",
			"minimum": 0,
			"description": "生成的用例数 / number of generated cases"
		},
		"user": {
			"type": "string",
			"description": "消息的客户 ID，已脱敏 / the customer of the messages, redacted"
		},
		"timeoutMs": {
			"type": "number",
			"minimum": 0,
			"description": "每个请求最多等待的毫秒数 / how long an answer was waited for"
		},
		"concurrency": {
			"type": "integer",
			"minimum": 1,
			"description": "同时进行的检查数 / checks run at once"
		},
		"startedAt": { "$ref": "#/$defs/Milliseconds1970" },
		"durationMs": {
			"type": "number",
			"minimum": 0
		},
		"verdict": {
			"enum": [
				"conforms",
				"doesNotConform",
				"couldNotRun"
			],
			"description": "couldNotRun：本次测试没有结论，原因见 problem / nothing was proven, problem says why"
		},
		"problem": { "anyOf": [{ "$ref": "#/$defs/Bilingual" }, { "type": "null" }] },
		"interrupted": {
			"type": "boolean",
			"description": "被中断：只含此前的结果 / holds what was found before the interruption"
		},
		"results": {
			"type": "array",
			"items": { "$ref": "#/$defs/CheckResult" }
		},
		"causes": {
			"description": "多项未通过的共同原因；不在其中的各自成因；缺少：没有查找 / what several failures have in common; a failure in none of them stands for itself; absent: not looked for",
			"type": "array",
			"items": { "$ref": "#/$defs/Cause" }
		},
		"compatHolds": {
			"type": "boolean",
			"description": "是否已满足 compat，即双方可以互通；缺少：无法判断 / whether a run with compat would pass: the two sides can talk; absent: cannot be told"
		},
		"secretFile": {
			"type": "string",
			"description": "密钥取自的文件（--secret-file） / the file that the secret came from"
		},
		"clauses": {
			"description": "检查项的依据 / the clauses of the checks",
			"type": "array",
			"items": { "$ref": "#/$defs/Clause" }
		},
		"answerTimes": {
			"description": "正确的请求的回复耗时 / time to answer over well-formed requests",
			"anyOf": [{ "$ref": "#/$defs/AnswerTimes" }, { "type": "null" }]
		},
		"proves": {
			"type": "array",
			"items": { "$ref": "#/$defs/Bilingual" }
		},
		"doesNotProve": {
			"type": "array",
			"items": { "$ref": "#/$defs/Bilingual" }
		},
		"exchanges": {
			"description": "全部请求与回复，按开始的先后 / all exchanges in the order in which they began",
			"type": "array",
			"items": { "$ref": "#/$defs/Exchange" }
		},
		"baseline": { "$ref": "#/$defs/Baseline" }
	}
};
const schema33 = {
	"enum": [
		"platform",
		"app",
		"caller-of-platform",
		"caller-of-app"
	],
	"description": "platform：接口 A；app：接口 B；caller-of-platform、caller-of-app：调用接口 A、接口 B 的程序 / endpoint A; endpoint B; a program that calls endpoint A or B"
};
const schema34 = { "enum": [
	"compat",
	"recommended",
	"hardened"
] };
const schema37 = {
	"type": "object",
	"required": [
		"check",
		"outcome",
		"expected",
		"actual",
		"exchanges",
		"durationMs"
	],
	"properties": {
		"check": { "$ref": "#/$defs/Check" },
		"outcome": {
			"enum": [
				"pass",
				"fail",
				"warning",
				"note",
				"skipped",
				"disabled",
				"error"
			],
			"description": "warning：SHOULD 未满足；note：MAY 未采用；skipped：无法对被测服务执行；disabled：此检查级别未启用，或运行被中断；error：无法执行 / warning: a SHOULD that is not met; note: a MAY that is not made use of; skipped: cannot be run against this target; disabled: not run by this profile, or because the run was interrupted; error: could not be run"
		},
		"expected": { "anyOf": [{ "$ref": "#/$defs/Bilingual" }, { "type": "null" }] },
		"actual": { "anyOf": [{ "$ref": "#/$defs/Bilingual" }, { "type": "null" }] },
		"exchanges": {
			"description": "证据，最能说明问题的在前 / the evidence, the most telling first",
			"type": "array",
			"items": { "$ref": "#/$defs/Exchange" }
		},
		"durationMs": {
			"type": "number",
			"minimum": 0
		},
		"baseline": { "$ref": "#/$defs/BaselineMark" }
	}
};
const schema50 = {
	"description": "用了 --baseline 时才有：known：已知未通过；new：未通过，不在其中；passing：在其中，但已通过，应删去；expired：已知未通过，但已过期 / With --baseline only. known: fails, as it is known to; new: fails and is not in it; passing: is in it and passes: to be taken out; expired: fails, and was known until a day that is over",
	"type": "object",
	"required": [
		"state",
		"reason",
		"expires"
	],
	"properties": {
		"state": { "enum": [
			"known",
			"new",
			"passing",
			"expired"
		] },
		"reason": {
			"type": ["string", "null"],
			"description": "null：new"
		},
		"expires": {
			"type": ["string", "null"],
			"description": "有效期的最后一天（UTC） / the last day on which it holds (UTC)"
		}
	}
};
const schema38 = {
	"type": "object",
	"required": [
		"id",
		"group",
		"requirement",
		"roles",
		"profile",
		"title",
		"explanation",
		"remedy",
		"clause"
	],
	"properties": {
		"id": {
			"type": "string",
			"description": "稳定不变 / never changes"
		},
		"group": { "type": "string" },
		"requirement": { "enum": [
			"MUST",
			"SHOULD",
			"MAY"
		] },
		"roles": {
			"type": "array",
			"items": { "$ref": "#/$defs/Role" }
		},
		"profile": {
			"description": "评判它的最低检查级别 / the lowest profile that grades it",
			"anyOf": [{ "$ref": "#/$defs/Profile" }, { "const": "idempotency" }]
		},
		"title": { "$ref": "#/$defs/Bilingual" },
		"explanation": {
			"$ref": "#/$defs/Bilingual",
			"description": "说明 / why it matters"
		},
		"remedy": {
			"$ref": "#/$defs/Bilingual",
			"description": "修改建议 / how to fix it"
		},
		"clause": {
			"type": "string",
			"description": "依据：clauses 中的 id，也是 openapi/SOURCES.md 中的锚点 / where it is written: an id of `clauses`, and an anchor of openapi/SOURCES.md"
		}
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.group === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "group" },
				message: "must have required property 'group'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requirement === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirement" },
				message: "must have required property 'requirement'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.roles === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "roles" },
				message: "must have required property 'roles'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.profile === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profile" },
				message: "must have required property 'profile'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.title === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.explanation === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "explanation" },
				message: "must have required property 'explanation'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.remedy === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "remedy" },
				message: "must have required property 'remedy'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.clause === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clause" },
				message: "must have required property 'clause'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.group !== void 0) {
			if (typeof data.group !== "string") {
				const err10 = {
					instancePath: instancePath + "/group",
					schemaPath: "#/properties/group/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.requirement !== void 0) {
			let data2 = data.requirement;
			if (!(data2 === "MUST" || data2 === "SHOULD" || data2 === "MAY")) {
				const err11 = {
					instancePath: instancePath + "/requirement",
					schemaPath: "#/properties/requirement/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.requirement.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data3 = data.roles;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (!(data4 === "platform" || data4 === "app" || data4 === "caller-of-platform" || data4 === "caller-of-app")) {
						const err12 = {
							instancePath: instancePath + "/roles/" + i0,
							schemaPath: "#/$defs/Role/enum",
							keyword: "enum",
							params: { allowedValues: schema33.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data5 = data.profile;
			const _errs11 = errors;
			let valid4 = false;
			const _errs12 = errors;
			if (!(data5 === "compat" || data5 === "recommended" || data5 === "hardened")) {
				const err14 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/$defs/Profile/enum",
					keyword: "enum",
					params: { allowedValues: schema34.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid4 = valid4 || _valid0;
			const _errs14 = errors;
			if ("idempotency" !== data5) {
				const err15 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/anyOf/1/const",
					keyword: "const",
					params: { allowedValue: "idempotency" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs14 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const err16 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.title !== void 0) {
			let data6 = data.title;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.zh === void 0) {
					const err17 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data6.en === void 0) {
					const err18 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.zh !== void 0) {
					if (typeof data6.zh !== "string") {
						const err19 = {
							instancePath: instancePath + "/title/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.en !== void 0) {
					if (typeof data6.en !== "string") {
						const err20 = {
							instancePath: instancePath + "/title/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.explanation !== void 0) {
			let data9 = data.explanation;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.zh === void 0) {
					const err22 = {
						instancePath: instancePath + "/explanation",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.en === void 0) {
					const err23 = {
						instancePath: instancePath + "/explanation",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data9.zh !== void 0) {
					if (typeof data9.zh !== "string") {
						const err24 = {
							instancePath: instancePath + "/explanation/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data9.en !== void 0) {
					if (typeof data9.en !== "string") {
						const err25 = {
							instancePath: instancePath + "/explanation/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/explanation",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data12 = data.remedy;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.zh === void 0) {
					const err27 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data12.en === void 0) {
					const err28 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data12.zh !== void 0) {
					if (typeof data12.zh !== "string") {
						const err29 = {
							instancePath: instancePath + "/remedy/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data12.en !== void 0) {
					if (typeof data12.en !== "string") {
						const err30 = {
							instancePath: instancePath + "/remedy/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/remedy",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.clause !== void 0) {
			if (typeof data.clause !== "string") {
				const err32 = {
					instancePath: instancePath + "/clause",
					schemaPath: "#/properties/clause/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": {
		"id": true,
		"group": true,
		"requirement": true,
		"roles": true,
		"profile": true,
		"title": true,
		"explanation": true,
		"remedy": true,
		"clause": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "object",
	"required": [
		"startedAt",
		"request",
		"response",
		"failure",
		"answeredMs",
		"curl"
	],
	"properties": {
		"startedAt": { "$ref": "#/$defs/Milliseconds1970" },
		"request": {
			"type": "object",
			"required": [
				"method",
				"url",
				"headers",
				"body",
				"bodyTruncated",
				"bodyBytes",
				"bodyIsHex"
			],
			"properties": {
				"method": { "type": "string" },
				"url": {
					"type": "string",
					"description": "signature=[redacted]"
				},
				"headers": { "$ref": "#/$defs/Headers" },
				"body": {
					"type": "string",
					"description": "最多前 4096 个字符 / at most its first 4,096 characters"
				},
				"bodyTruncated": { "type": "boolean" },
				"bodyBytes": {
					"type": "integer",
					"minimum": 0,
					"description": "实际发送的字节数 / bytes as sent"
				},
				"bodyIsHex": {
					"type": "boolean",
					"description": "消息体不是 UTF-8，body 是其十六进制 / the body is not UTF-8: body is its hexadecimal notation"
				}
			}
		},
		"response": {
			"description": "null：没有回复，原因见 failure / there was none, and failure says why",
			"anyOf": [{
				"type": "object",
				"required": [
					"status",
					"statusText",
					"headers",
					"body",
					"bodyTruncated",
					"bodyBytes"
				],
				"properties": {
					"status": { "type": "integer" },
					"statusText": { "type": "string" },
					"headers": { "$ref": "#/$defs/Headers" },
					"body": { "type": "string" },
					"bodyTruncated": { "type": "boolean" },
					"bodyBytes": {
						"type": "integer",
						"minimum": 0
					}
				}
			}, { "type": "null" }]
		},
		"failure": { "type": ["string", "null"] },
		"answeredMs": {
			"type": ["number", "null"],
			"description": "从发完请求到收完回复，毫秒 / from the last byte sent to the last byte of the answer, milliseconds"
		},
		"curl": {
			"type": ["string", "null"],
			"description": "重现该请求的命令，密钥取自 STAFF_SERVICE_SECRET / a command that sends it again, with the secret from STAFF_SERVICE_SECRET"
		}
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.startedAt === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.request === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.response === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "response" },
				message: "must have required property 'response'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.failure === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failure" },
				message: "must have required property 'failure'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.answeredMs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answeredMs" },
				message: "must have required property 'answeredMs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.curl === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "curl" },
				message: "must have required property 'curl'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.startedAt !== void 0) {
			let data0 = data.startedAt;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
				const err6 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/$defs/Milliseconds1970/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data0 == "number") {
				if (data0 > 864e13 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/Milliseconds1970/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e13
						},
						message: "must be <= 8640000000000000"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/Milliseconds1970/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.request !== void 0) {
			let data1 = data.request;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.method === void 0) {
					const err9 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.url === void 0) {
					const err10 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.headers === void 0) {
					const err11 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "headers" },
						message: "must have required property 'headers'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.body === void 0) {
					const err12 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.bodyTruncated === void 0) {
					const err13 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyTruncated" },
						message: "must have required property 'bodyTruncated'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.bodyBytes === void 0) {
					const err14 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyBytes" },
						message: "must have required property 'bodyBytes'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.bodyIsHex === void 0) {
					const err15 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/required",
						keyword: "required",
						params: { missingProperty: "bodyIsHex" },
						message: "must have required property 'bodyIsHex'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data1.method !== void 0) {
					if (typeof data1.method !== "string") {
						const err16 = {
							instancePath: instancePath + "/request/method",
							schemaPath: "#/properties/request/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.url !== void 0) {
					if (typeof data1.url !== "string") {
						const err17 = {
							instancePath: instancePath + "/request/url",
							schemaPath: "#/properties/request/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.headers !== void 0) {
					let data4 = data1.headers;
					if (Array.isArray(data4)) {
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (Array.isArray(data5)) {
								if (data5.length > 2) {
									const err18 = {
										instancePath: instancePath + "/request/headers/" + i0,
										schemaPath: "#/$defs/Headers/items/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data5.length < 2) {
									const err19 = {
										instancePath: instancePath + "/request/headers/" + i0,
										schemaPath: "#/$defs/Headers/items/minItems",
										keyword: "minItems",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 items"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								const len1 = data5.length;
								if (len1 > 0) {
									if (typeof data5[0] !== "string") {
										const err20 = {
											instancePath: instancePath + "/request/headers/" + i0 + "/0",
											schemaPath: "#/$defs/Headers/items/prefixItems/0/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
								if (len1 > 1) {
									if (typeof data5[1] !== "string") {
										const err21 = {
											instancePath: instancePath + "/request/headers/" + i0 + "/1",
											schemaPath: "#/$defs/Headers/items/prefixItems/1/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/request/headers/" + i0,
									schemaPath: "#/$defs/Headers/items/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/request/headers",
							schemaPath: "#/$defs/Headers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data1.body !== void 0) {
					if (typeof data1.body !== "string") {
						const err24 = {
							instancePath: instancePath + "/request/body",
							schemaPath: "#/properties/request/properties/body/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data1.bodyTruncated !== void 0) {
					if (typeof data1.bodyTruncated !== "boolean") {
						const err25 = {
							instancePath: instancePath + "/request/bodyTruncated",
							schemaPath: "#/properties/request/properties/bodyTruncated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data1.bodyBytes !== void 0) {
					let data10 = data1.bodyBytes;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
						const err26 = {
							instancePath: instancePath + "/request/bodyBytes",
							schemaPath: "#/properties/request/properties/bodyBytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data10 == "number") {
						if (data10 < 0 || isNaN(data10)) {
							const err27 = {
								instancePath: instancePath + "/request/bodyBytes",
								schemaPath: "#/properties/request/properties/bodyBytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
				if (data1.bodyIsHex !== void 0) {
					if (typeof data1.bodyIsHex !== "boolean") {
						const err28 = {
							instancePath: instancePath + "/request/bodyIsHex",
							schemaPath: "#/properties/request/properties/bodyIsHex/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.response !== void 0) {
			let data12 = data.response;
			const _errs28 = errors;
			let valid7 = false;
			const _errs29 = errors;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.status === void 0) {
					const err30 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data12.statusText === void 0) {
					const err31 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "statusText" },
						message: "must have required property 'statusText'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data12.headers === void 0) {
					const err32 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "headers" },
						message: "must have required property 'headers'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data12.body === void 0) {
					const err33 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "body" },
						message: "must have required property 'body'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data12.bodyTruncated === void 0) {
					const err34 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "bodyTruncated" },
						message: "must have required property 'bodyTruncated'"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data12.bodyBytes === void 0) {
					const err35 = {
						instancePath: instancePath + "/response",
						schemaPath: "#/properties/response/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "bodyBytes" },
						message: "must have required property 'bodyBytes'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data12.status !== void 0) {
					let data13 = data12.status;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
						const err36 = {
							instancePath: instancePath + "/response/status",
							schemaPath: "#/properties/response/anyOf/0/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data12.statusText !== void 0) {
					if (typeof data12.statusText !== "string") {
						const err37 = {
							instancePath: instancePath + "/response/statusText",
							schemaPath: "#/properties/response/anyOf/0/properties/statusText/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data12.headers !== void 0) {
					let data15 = data12.headers;
					if (Array.isArray(data15)) {
						const len2 = data15.length;
						for (let i1 = 0; i1 < len2; i1++) {
							let data16 = data15[i1];
							if (Array.isArray(data16)) {
								if (data16.length > 2) {
									const err38 = {
										instancePath: instancePath + "/response/headers/" + i1,
										schemaPath: "#/$defs/Headers/items/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data16.length < 2) {
									const err39 = {
										instancePath: instancePath + "/response/headers/" + i1,
										schemaPath: "#/$defs/Headers/items/minItems",
										keyword: "minItems",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 items"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len3 = data16.length;
								if (len3 > 0) {
									if (typeof data16[0] !== "string") {
										const err40 = {
											instancePath: instancePath + "/response/headers/" + i1 + "/0",
											schemaPath: "#/$defs/Headers/items/prefixItems/0/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
								if (len3 > 1) {
									if (typeof data16[1] !== "string") {
										const err41 = {
											instancePath: instancePath + "/response/headers/" + i1 + "/1",
											schemaPath: "#/$defs/Headers/items/prefixItems/1/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/response/headers/" + i1,
									schemaPath: "#/$defs/Headers/items/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/response/headers",
							schemaPath: "#/$defs/Headers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data12.body !== void 0) {
					if (typeof data12.body !== "string") {
						const err44 = {
							instancePath: instancePath + "/response/body",
							schemaPath: "#/properties/response/anyOf/0/properties/body/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data12.bodyTruncated !== void 0) {
					if (typeof data12.bodyTruncated !== "boolean") {
						const err45 = {
							instancePath: instancePath + "/response/bodyTruncated",
							schemaPath: "#/properties/response/anyOf/0/properties/bodyTruncated/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data12.bodyBytes !== void 0) {
					let data21 = data12.bodyBytes;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
						const err46 = {
							instancePath: instancePath + "/response/bodyBytes",
							schemaPath: "#/properties/response/anyOf/0/properties/bodyBytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (typeof data21 == "number") {
						if (data21 < 0 || isNaN(data21)) {
							const err47 = {
								instancePath: instancePath + "/response/bodyBytes",
								schemaPath: "#/properties/response/anyOf/0/properties/bodyBytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/properties/response/anyOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			var _valid0 = _errs29 === errors;
			valid7 = valid7 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.status = true;
				props0.statusText = true;
				props0.headers = true;
				props0.body = true;
				props0.bodyTruncated = true;
				props0.bodyBytes = true;
			}
			const _errs50 = errors;
			if (data12 !== null) {
				const err49 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/properties/response/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid0 = _errs50 === errors;
			valid7 = valid7 || _valid0;
			if (!valid7) {
				const err50 = {
					instancePath: instancePath + "/response",
					schemaPath: "#/properties/response/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
		if (data.failure !== void 0) {
			let data22 = data.failure;
			if (typeof data22 !== "string" && data22 !== null) {
				const err51 = {
					instancePath: instancePath + "/failure",
					schemaPath: "#/properties/failure/type",
					keyword: "type",
					params: { type: schema46.properties.failure.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.answeredMs !== void 0) {
			let data23 = data.answeredMs;
			if (!(typeof data23 == "number") && data23 !== null) {
				const err52 = {
					instancePath: instancePath + "/answeredMs",
					schemaPath: "#/properties/answeredMs/type",
					keyword: "type",
					params: { type: schema46.properties.answeredMs.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.curl !== void 0) {
			let data24 = data.curl;
			if (typeof data24 !== "string" && data24 !== null) {
				const err53 = {
					instancePath: instancePath + "/curl",
					schemaPath: "#/properties/curl/type",
					keyword: "type",
					params: { type: schema46.properties.curl.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": {
		"startedAt": true,
		"request": true,
		"response": true,
		"failure": true,
		"answeredMs": true,
		"curl": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" },
				message: "must have required property 'check'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outcome === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.expected === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expected" },
				message: "must have required property 'expected'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.actual === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actual" },
				message: "must have required property 'actual'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.exchanges === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exchanges" },
				message: "must have required property 'exchanges'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.check !== void 0) {
			if (!validate23(data.check, {
				instancePath: instancePath + "/check",
				parentData: data,
				parentDataProperty: "check",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.outcome !== void 0) {
			let data1 = data.outcome;
			if (!(data1 === "pass" || data1 === "fail" || data1 === "warning" || data1 === "note" || data1 === "skipped" || data1 === "disabled" || data1 === "error")) {
				const err6 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.expected !== void 0) {
			let data2 = data.expected;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.zh === void 0) {
					const err7 = {
						instancePath: instancePath + "/expected",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.en === void 0) {
					const err8 = {
						instancePath: instancePath + "/expected",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.zh !== void 0) {
					if (typeof data2.zh !== "string") {
						const err9 = {
							instancePath: instancePath + "/expected/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data2.en !== void 0) {
					if (typeof data2.en !== "string") {
						const err10 = {
							instancePath: instancePath + "/expected/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/expected",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs12 = errors;
			if (data2 !== null) {
				const err12 = {
					instancePath: instancePath + "/expected",
					schemaPath: "#/properties/expected/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err13 = {
					instancePath: instancePath + "/expected",
					schemaPath: "#/properties/expected/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.actual !== void 0) {
			let data5 = data.actual;
			const _errs15 = errors;
			let valid4 = false;
			const _errs16 = errors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.zh === void 0) {
					const err14 = {
						instancePath: instancePath + "/actual",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.en === void 0) {
					const err15 = {
						instancePath: instancePath + "/actual",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.zh !== void 0) {
					if (typeof data5.zh !== "string") {
						const err16 = {
							instancePath: instancePath + "/actual/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.en !== void 0) {
					if (typeof data5.en !== "string") {
						const err17 = {
							instancePath: instancePath + "/actual/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid1 = _errs16 === errors;
			valid4 = valid4 || _valid1;
			if (_valid1) {
				var props1 = {};
				props1.zh = true;
				props1.en = true;
			}
			const _errs23 = errors;
			if (data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/properties/actual/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid1 = _errs23 === errors;
			valid4 = valid4 || _valid1;
			if (!valid4) {
				const err20 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/properties/actual/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
		}
		if (data.exchanges !== void 0) {
			let data8 = data.exchanges;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate25(data8[i0], {
					instancePath: instancePath + "/exchanges/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/exchanges",
					schemaPath: "#/properties/exchanges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.durationMs !== void 0) {
			let data10 = data.durationMs;
			if (typeof data10 == "number") {
				if (data10 < 0 || isNaN(data10)) {
					const err22 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data11 = data.baseline;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.state === void 0) {
					const err24 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/BaselineMark/required",
						keyword: "required",
						params: { missingProperty: "state" },
						message: "must have required property 'state'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data11.reason === void 0) {
					const err25 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/BaselineMark/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data11.expires === void 0) {
					const err26 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/BaselineMark/required",
						keyword: "required",
						params: { missingProperty: "expires" },
						message: "must have required property 'expires'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data11.state !== void 0) {
					let data12 = data11.state;
					if (!(data12 === "known" || data12 === "new" || data12 === "passing" || data12 === "expired")) {
						const err27 = {
							instancePath: instancePath + "/baseline/state",
							schemaPath: "#/$defs/BaselineMark/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema50.properties.state.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data11.reason !== void 0) {
					let data13 = data11.reason;
					if (typeof data13 !== "string" && data13 !== null) {
						const err28 = {
							instancePath: instancePath + "/baseline/reason",
							schemaPath: "#/$defs/BaselineMark/properties/reason/type",
							keyword: "type",
							params: { type: schema50.properties.reason.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data11.expires !== void 0) {
					let data14 = data11.expires;
					if (typeof data14 !== "string" && data14 !== null) {
						const err29 = {
							instancePath: instancePath + "/baseline/expires",
							schemaPath: "#/$defs/BaselineMark/properties/expires/type",
							keyword: "type",
							params: { type: schema50.properties.expires.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/$defs/BaselineMark/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"check": true,
		"outcome": true,
		"expected": true,
		"actual": true,
		"exchanges": true,
		"durationMs": true,
		"baseline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.actual === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actual" },
				message: "must have required property 'actual'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.remedy === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "remedy" },
				message: "must have required property 'remedy'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.clause === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clause" },
				message: "must have required property 'clause'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.checks === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.zh === void 0) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.en === void 0) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.zh !== void 0) {
					if (typeof data1.zh !== "string") {
						const err9 = {
							instancePath: instancePath + "/title/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data1.en !== void 0) {
					if (typeof data1.en !== "string") {
						const err10 = {
							instancePath: instancePath + "/title/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.actual !== void 0) {
			let data4 = data.actual;
			const _errs11 = errors;
			let valid3 = false;
			const _errs12 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.zh === void 0) {
					const err12 = {
						instancePath: instancePath + "/actual",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.en === void 0) {
					const err13 = {
						instancePath: instancePath + "/actual",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.zh !== void 0) {
					if (typeof data4.zh !== "string") {
						const err14 = {
							instancePath: instancePath + "/actual/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data4.en !== void 0) {
					if (typeof data4.en !== "string") {
						const err15 = {
							instancePath: instancePath + "/actual/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid3 = valid3 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs19 = errors;
			if (data4 !== null) {
				const err17 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/properties/actual/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const err18 = {
					instancePath: instancePath + "/actual",
					schemaPath: "#/properties/actual/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.remedy !== void 0) {
			let data7 = data.remedy;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.zh === void 0) {
					const err19 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.en === void 0) {
					const err20 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data7.zh !== void 0) {
					if (typeof data7.zh !== "string") {
						const err21 = {
							instancePath: instancePath + "/remedy/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data7.en !== void 0) {
					if (typeof data7.en !== "string") {
						const err22 = {
							instancePath: instancePath + "/remedy/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/remedy",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.clause !== void 0) {
			if (typeof data.clause !== "string") {
				const err24 = {
					instancePath: instancePath + "/clause",
					schemaPath: "#/properties/clause/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data11 = data.checks;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err25 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data11[i0] !== "string") {
					const err26 = {
						instancePath: instancePath + "/checks/" + i0,
						schemaPath: "#/properties/checks/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": {
		"id": true,
		"title": true,
		"actual": true,
		"remedy": true,
		"clause": true,
		"checks": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"required": [
		"id",
		"title",
		"text",
		"sources"
	],
	"properties": {
		"id": {
			"type": "string",
			"description": "稳定不变 / never changes"
		},
		"title": { "$ref": "#/$defs/Bilingual" },
		"text": { "$ref": "#/$defs/Bilingual" },
		"sources": {
			"description": "来源：见 openapi/SOURCES.md / its sources, as openapi/SOURCES.md explains them",
			"type": "array",
			"items": { "enum": [
				"S",
				"F",
				"V",
				"D"
			] }
		}
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sources === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.zh === void 0) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.en === void 0) {
					const err6 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.zh !== void 0) {
					if (typeof data1.zh !== "string") {
						const err7 = {
							instancePath: instancePath + "/title/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1.en !== void 0) {
					if (typeof data1.en !== "string") {
						const err8 = {
							instancePath: instancePath + "/title/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.text !== void 0) {
			let data4 = data.text;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.zh === void 0) {
					const err10 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.en === void 0) {
					const err11 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4.zh !== void 0) {
					if (typeof data4.zh !== "string") {
						const err12 = {
							instancePath: instancePath + "/text/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data4.en !== void 0) {
					if (typeof data4.en !== "string") {
						const err13 = {
							instancePath: instancePath + "/text/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data7 = data.sources;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (!(data8 === "S" || data8 === "F" || data8 === "V" || data8 === "D")) {
						const err15 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/properties/sources/items/enum",
							keyword: "enum",
							params: { allowedValues: schema55.properties.sources.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"id": true,
		"title": true,
		"text": true,
		"sources": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.suite === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "suite" },
				message: "must have required property 'suite'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.contract === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.role === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.target === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.drivenBy === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "drivenBy" },
				message: "must have required property 'drivenBy'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.appid === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appid" },
				message: "must have required property 'appid'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.profile === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profile" },
				message: "must have required property 'profile'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.idempotency === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "idempotency" },
				message: "must have required property 'idempotency'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.only === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "only" },
				message: "must have required property 'only'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.seed === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seed" },
				message: "must have required property 'seed'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.generated === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generated" },
				message: "must have required property 'generated'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.user === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.timeoutMs === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timeoutMs" },
				message: "must have required property 'timeoutMs'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.concurrency === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "concurrency" },
				message: "must have required property 'concurrency'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.durationMs === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "durationMs" },
				message: "must have required property 'durationMs'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.verdict === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.problem === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problem" },
				message: "must have required property 'problem'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.interrupted === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interrupted" },
				message: "must have required property 'interrupted'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.results === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "results" },
				message: "must have required property 'results'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.clauses === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clauses" },
				message: "must have required property 'clauses'"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.answerTimes === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "answerTimes" },
				message: "must have required property 'answerTimes'"
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.proves === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "proves" },
				message: "must have required property 'proves'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.doesNotProve === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "doesNotProve" },
				message: "must have required property 'doesNotProve'"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.exchanges === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exchanges" },
				message: "must have required property 'exchanges'"
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.suite !== void 0) {
			let data0 = data.suite;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err25 = {
						instancePath: instancePath + "/suite",
						schemaPath: "#/properties/suite/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data0.version === void 0) {
					const err26 = {
						instancePath: instancePath + "/suite",
						schemaPath: "#/properties/suite/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err27 = {
							instancePath: instancePath + "/suite/name",
							schemaPath: "#/properties/suite/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data0.version !== void 0) {
					if (typeof data0.version !== "string") {
						const err28 = {
							instancePath: instancePath + "/suite/version",
							schemaPath: "#/properties/suite/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/suite",
					schemaPath: "#/properties/suite/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			if (typeof data.contract !== "string") {
				const err30 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data4 = data.role;
			if (!(data4 === "platform" || data4 === "app" || data4 === "caller-of-platform" || data4 === "caller-of-app")) {
				const err31 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/$defs/Role/enum",
					keyword: "enum",
					params: { allowedValues: schema33.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err32 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.drivenBy !== void 0) {
			let data6 = data.drivenBy;
			if (typeof data6 !== "string" && data6 !== null) {
				const err33 = {
					instancePath: instancePath + "/drivenBy",
					schemaPath: "#/properties/drivenBy/type",
					keyword: "type",
					params: { type: schema32.properties.drivenBy.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.appid !== void 0) {
			if (typeof data.appid !== "string") {
				const err34 = {
					instancePath: instancePath + "/appid",
					schemaPath: "#/properties/appid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data8 = data.profile;
			if (!(data8 === "compat" || data8 === "recommended" || data8 === "hardened")) {
				const err35 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/$defs/Profile/enum",
					keyword: "enum",
					params: { allowedValues: schema34.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.idempotency !== void 0) {
			if (typeof data.idempotency !== "boolean") {
				const err36 = {
					instancePath: instancePath + "/idempotency",
					schemaPath: "#/properties/idempotency/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.only !== void 0) {
			let data10 = data.only;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data10[i0] !== "string") {
					const err37 = {
						instancePath: instancePath + "/only/" + i0,
						schemaPath: "#/properties/only/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/only",
					schemaPath: "#/properties/only/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data12 = data.seed;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
				const err39 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.generated !== void 0) {
			let data13 = data.generated;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
				const err40 = {
					instancePath: instancePath + "/generated",
					schemaPath: "#/properties/generated/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data13 == "number") {
				if (data13 < 0 || isNaN(data13)) {
					const err41 = {
						instancePath: instancePath + "/generated",
						schemaPath: "#/properties/generated/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.user !== void 0) {
			if (typeof data.user !== "string") {
				const err42 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.timeoutMs !== void 0) {
			let data15 = data.timeoutMs;
			if (typeof data15 == "number") {
				if (data15 < 0 || isNaN(data15)) {
					const err43 = {
						instancePath: instancePath + "/timeoutMs",
						schemaPath: "#/properties/timeoutMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/timeoutMs",
					schemaPath: "#/properties/timeoutMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.concurrency !== void 0) {
			let data16 = data.concurrency;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
				const err45 = {
					instancePath: instancePath + "/concurrency",
					schemaPath: "#/properties/concurrency/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data16 == "number") {
				if (data16 < 1 || isNaN(data16)) {
					const err46 = {
						instancePath: instancePath + "/concurrency",
						schemaPath: "#/properties/concurrency/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
		}
		if (data.startedAt !== void 0) {
			let data17 = data.startedAt;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
				const err47 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/$defs/Milliseconds1970/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (typeof data17 == "number") {
				if (data17 > 864e13 || isNaN(data17)) {
					const err48 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/Milliseconds1970/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 864e13
						},
						message: "must be <= 8640000000000000"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err49 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/$defs/Milliseconds1970/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
		}
		if (data.durationMs !== void 0) {
			let data18 = data.durationMs;
			if (typeof data18 == "number") {
				if (data18 < 0 || isNaN(data18)) {
					const err50 = {
						instancePath: instancePath + "/durationMs",
						schemaPath: "#/properties/durationMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/durationMs",
					schemaPath: "#/properties/durationMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data19 = data.verdict;
			if (!(data19 === "conforms" || data19 === "doesNotConform" || data19 === "couldNotRun")) {
				const err52 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.problem !== void 0) {
			let data20 = data.problem;
			const _errs42 = errors;
			let valid7 = false;
			const _errs43 = errors;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.zh === void 0) {
					const err53 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "zh" },
						message: "must have required property 'zh'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data20.en === void 0) {
					const err54 = {
						instancePath: instancePath + "/problem",
						schemaPath: "#/$defs/Bilingual/required",
						keyword: "required",
						params: { missingProperty: "en" },
						message: "must have required property 'en'"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data20.zh !== void 0) {
					if (typeof data20.zh !== "string") {
						const err55 = {
							instancePath: instancePath + "/problem/zh",
							schemaPath: "#/$defs/Bilingual/properties/zh/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data20.en !== void 0) {
					if (typeof data20.en !== "string") {
						const err56 = {
							instancePath: instancePath + "/problem/en",
							schemaPath: "#/$defs/Bilingual/properties/en/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/$defs/Bilingual/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			var _valid0 = _errs43 === errors;
			valid7 = valid7 || _valid0;
			if (_valid0) {
				var props0 = {};
				props0.zh = true;
				props0.en = true;
			}
			const _errs50 = errors;
			if (data20 !== null) {
				const err58 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			var _valid0 = _errs50 === errors;
			valid7 = valid7 || _valid0;
			if (!valid7) {
				const err59 = {
					instancePath: instancePath + "/problem",
					schemaPath: "#/properties/problem/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
		if (data.interrupted !== void 0) {
			if (typeof data.interrupted !== "boolean") {
				const err60 = {
					instancePath: instancePath + "/interrupted",
					schemaPath: "#/properties/interrupted/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data24 = data.results;
			if (Array.isArray(data24)) {
				const len1 = data24.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data24[i1], {
					instancePath: instancePath + "/results/" + i1,
					parentData: data24,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/results",
					schemaPath: "#/properties/results/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.causes !== void 0) {
			let data26 = data.causes;
			if (Array.isArray(data26)) {
				const len2 = data26.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate28(data26[i2], {
					instancePath: instancePath + "/causes/" + i2,
					parentData: data26,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/causes",
					schemaPath: "#/properties/causes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.compatHolds !== void 0) {
			if (typeof data.compatHolds !== "boolean") {
				const err63 = {
					instancePath: instancePath + "/compatHolds",
					schemaPath: "#/properties/compatHolds/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.secretFile !== void 0) {
			if (typeof data.secretFile !== "string") {
				const err64 = {
					instancePath: instancePath + "/secretFile",
					schemaPath: "#/properties/secretFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.clauses !== void 0) {
			let data30 = data.clauses;
			if (Array.isArray(data30)) {
				const len3 = data30.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate30(data30[i3], {
					instancePath: instancePath + "/clauses/" + i3,
					parentData: data30,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/clauses",
					schemaPath: "#/properties/clauses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.answerTimes !== void 0) {
			let data32 = data.answerTimes;
			const _errs68 = errors;
			let valid16 = false;
			const _errs69 = errors;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.count === void 0) {
					const err66 = {
						instancePath: instancePath + "/answerTimes",
						schemaPath: "#/$defs/AnswerTimes/required",
						keyword: "required",
						params: { missingProperty: "count" },
						message: "must have required property 'count'"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data32.p50 === void 0) {
					const err67 = {
						instancePath: instancePath + "/answerTimes",
						schemaPath: "#/$defs/AnswerTimes/required",
						keyword: "required",
						params: { missingProperty: "p50" },
						message: "must have required property 'p50'"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data32.p95 === void 0) {
					const err68 = {
						instancePath: instancePath + "/answerTimes",
						schemaPath: "#/$defs/AnswerTimes/required",
						keyword: "required",
						params: { missingProperty: "p95" },
						message: "must have required property 'p95'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data32.max === void 0) {
					const err69 = {
						instancePath: instancePath + "/answerTimes",
						schemaPath: "#/$defs/AnswerTimes/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data32.warnAboveMs === void 0) {
					const err70 = {
						instancePath: instancePath + "/answerTimes",
						schemaPath: "#/$defs/AnswerTimes/required",
						keyword: "required",
						params: { missingProperty: "warnAboveMs" },
						message: "must have required property 'warnAboveMs'"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data32.count !== void 0) {
					let data33 = data32.count;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33))) {
						const err71 = {
							instancePath: instancePath + "/answerTimes/count",
							schemaPath: "#/$defs/AnswerTimes/properties/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
					if (typeof data33 == "number") {
						if (data33 < 0 || isNaN(data33)) {
							const err72 = {
								instancePath: instancePath + "/answerTimes/count",
								schemaPath: "#/$defs/AnswerTimes/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
				}
				if (data32.p50 !== void 0) {
					let data34 = data32.p50;
					if (typeof data34 == "number") {
						if (data34 < 0 || isNaN(data34)) {
							const err73 = {
								instancePath: instancePath + "/answerTimes/p50",
								schemaPath: "#/$defs/AnswerTimes/properties/p50/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/answerTimes/p50",
							schemaPath: "#/$defs/AnswerTimes/properties/p50/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data32.p95 !== void 0) {
					let data35 = data32.p95;
					if (typeof data35 == "number") {
						if (data35 < 0 || isNaN(data35)) {
							const err75 = {
								instancePath: instancePath + "/answerTimes/p95",
								schemaPath: "#/$defs/AnswerTimes/properties/p95/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/answerTimes/p95",
							schemaPath: "#/$defs/AnswerTimes/properties/p95/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data32.max !== void 0) {
					let data36 = data32.max;
					if (typeof data36 == "number") {
						if (data36 < 0 || isNaN(data36)) {
							const err77 = {
								instancePath: instancePath + "/answerTimes/max",
								schemaPath: "#/$defs/AnswerTimes/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/answerTimes/max",
							schemaPath: "#/$defs/AnswerTimes/properties/max/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
				if (data32.warnAboveMs !== void 0) {
					let data37 = data32.warnAboveMs;
					if (typeof data37 == "number") {
						if (data37 < 0 || isNaN(data37)) {
							const err79 = {
								instancePath: instancePath + "/answerTimes/warnAboveMs",
								schemaPath: "#/$defs/AnswerTimes/properties/warnAboveMs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/answerTimes/warnAboveMs",
							schemaPath: "#/$defs/AnswerTimes/properties/warnAboveMs/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/answerTimes",
					schemaPath: "#/$defs/AnswerTimes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
			var _valid1 = _errs69 === errors;
			valid16 = valid16 || _valid1;
			if (_valid1) {
				var props1 = {};
				props1.count = true;
				props1.p50 = true;
				props1.p95 = true;
				props1.max = true;
				props1.warnAboveMs = true;
			}
			const _errs82 = errors;
			if (data32 !== null) {
				const err82 = {
					instancePath: instancePath + "/answerTimes",
					schemaPath: "#/properties/answerTimes/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
			var _valid1 = _errs82 === errors;
			valid16 = valid16 || _valid1;
			if (!valid16) {
				const err83 = {
					instancePath: instancePath + "/answerTimes",
					schemaPath: "#/properties/answerTimes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			} else {
				errors = _errs68;
				if (vErrors !== null) {
					if (_errs68) vErrors.length = _errs68;
					else vErrors = null;
				}
			}
		}
		if (data.proves !== void 0) {
			let data38 = data.proves;
			if (Array.isArray(data38)) {
				const len4 = data38.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data39 = data38[i4];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.zh === void 0) {
							const err84 = {
								instancePath: instancePath + "/proves/" + i4,
								schemaPath: "#/$defs/Bilingual/required",
								keyword: "required",
								params: { missingProperty: "zh" },
								message: "must have required property 'zh'"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data39.en === void 0) {
							const err85 = {
								instancePath: instancePath + "/proves/" + i4,
								schemaPath: "#/$defs/Bilingual/required",
								keyword: "required",
								params: { missingProperty: "en" },
								message: "must have required property 'en'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data39.zh !== void 0) {
							if (typeof data39.zh !== "string") {
								const err86 = {
									instancePath: instancePath + "/proves/" + i4 + "/zh",
									schemaPath: "#/$defs/Bilingual/properties/zh/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data39.en !== void 0) {
							if (typeof data39.en !== "string") {
								const err87 = {
									instancePath: instancePath + "/proves/" + i4 + "/en",
									schemaPath: "#/$defs/Bilingual/properties/en/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/proves/" + i4,
							schemaPath: "#/$defs/Bilingual/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/proves",
					schemaPath: "#/properties/proves/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		if (data.doesNotProve !== void 0) {
			let data42 = data.doesNotProve;
			if (Array.isArray(data42)) {
				const len5 = data42.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data43 = data42[i5];
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						if (data43.zh === void 0) {
							const err90 = {
								instancePath: instancePath + "/doesNotProve/" + i5,
								schemaPath: "#/$defs/Bilingual/required",
								keyword: "required",
								params: { missingProperty: "zh" },
								message: "must have required property 'zh'"
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						if (data43.en === void 0) {
							const err91 = {
								instancePath: instancePath + "/doesNotProve/" + i5,
								schemaPath: "#/$defs/Bilingual/required",
								keyword: "required",
								params: { missingProperty: "en" },
								message: "must have required property 'en'"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data43.zh !== void 0) {
							if (typeof data43.zh !== "string") {
								const err92 = {
									instancePath: instancePath + "/doesNotProve/" + i5 + "/zh",
									schemaPath: "#/$defs/Bilingual/properties/zh/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data43.en !== void 0) {
							if (typeof data43.en !== "string") {
								const err93 = {
									instancePath: instancePath + "/doesNotProve/" + i5 + "/en",
									schemaPath: "#/$defs/Bilingual/properties/en/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/doesNotProve/" + i5,
							schemaPath: "#/$defs/Bilingual/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
			} else {
				const err95 = {
					instancePath: instancePath + "/doesNotProve",
					schemaPath: "#/properties/doesNotProve/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
		}
		if (data.exchanges !== void 0) {
			let data46 = data.exchanges;
			if (Array.isArray(data46)) {
				const len6 = data46.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate25(data46[i6], {
					instancePath: instancePath + "/exchanges/" + i6,
					parentData: data46,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/exchanges",
					schemaPath: "#/properties/exchanges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data48 = data.baseline;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (data48.file === void 0) {
					const err97 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
				if (data48.met === void 0) {
					const err98 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "met" },
						message: "must have required property 'met'"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data48.known === void 0) {
					const err99 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "known" },
						message: "must have required property 'known'"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data48.new === void 0) {
					const err100 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "new" },
						message: "must have required property 'new'"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data48.passing === void 0) {
					const err101 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "passing" },
						message: "must have required property 'passing'"
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				if (data48.expired === void 0) {
					const err102 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/$defs/Baseline/required",
						keyword: "required",
						params: { missingProperty: "expired" },
						message: "must have required property 'expired'"
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
				if (data48.file !== void 0) {
					if (typeof data48.file !== "string") {
						const err103 = {
							instancePath: instancePath + "/baseline/file",
							schemaPath: "#/$defs/Baseline/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data48.met !== void 0) {
					if (typeof data48.met !== "boolean") {
						const err104 = {
							instancePath: instancePath + "/baseline/met",
							schemaPath: "#/$defs/Baseline/properties/met/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data48.known !== void 0) {
					let data51 = data48.known;
					if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
						const err105 = {
							instancePath: instancePath + "/baseline/known",
							schemaPath: "#/$defs/Baseline/properties/known/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
					if (typeof data51 == "number") {
						if (data51 < 0 || isNaN(data51)) {
							const err106 = {
								instancePath: instancePath + "/baseline/known",
								schemaPath: "#/$defs/Baseline/properties/known/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
				}
				if (data48.new !== void 0) {
					let data52 = data48.new;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52))) {
						const err107 = {
							instancePath: instancePath + "/baseline/new",
							schemaPath: "#/$defs/Baseline/properties/new/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
					if (typeof data52 == "number") {
						if (data52 < 0 || isNaN(data52)) {
							const err108 = {
								instancePath: instancePath + "/baseline/new",
								schemaPath: "#/$defs/Baseline/properties/new/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					}
				}
				if (data48.passing !== void 0) {
					let data53 = data48.passing;
					if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53))) {
						const err109 = {
							instancePath: instancePath + "/baseline/passing",
							schemaPath: "#/$defs/Baseline/properties/passing/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
					if (typeof data53 == "number") {
						if (data53 < 0 || isNaN(data53)) {
							const err110 = {
								instancePath: instancePath + "/baseline/passing",
								schemaPath: "#/$defs/Baseline/properties/passing/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					}
				}
				if (data48.expired !== void 0) {
					let data54 = data48.expired;
					if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
						const err111 = {
							instancePath: instancePath + "/baseline/expired",
							schemaPath: "#/$defs/Baseline/properties/expired/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
					if (typeof data54 == "number") {
						if (data54 < 0 || isNaN(data54)) {
							const err112 = {
								instancePath: instancePath + "/baseline/expired",
								schemaPath: "#/$defs/Baseline/properties/expired/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					}
				}
			} else {
				const err113 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/$defs/Baseline/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
		}
	} else {
		const err114 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err114];
		else vErrors.push(err114);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": {
		"suite": true,
		"contract": true,
		"role": true,
		"target": true,
		"drivenBy": true,
		"appid": true,
		"profile": true,
		"idempotency": true,
		"only": true,
		"seed": true,
		"generated": true,
		"user": true,
		"timeoutMs": true,
		"concurrency": true,
		"startedAt": true,
		"durationMs": true,
		"verdict": true,
		"problem": true,
		"interrupted": true,
		"results": true,
		"causes": true,
		"compatHolds": true,
		"secretFile": true,
		"clauses": true,
		"answerTimes": true,
		"proves": true,
		"doesNotProve": true,
		"exchanges": true,
		"baseline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate21(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
		errors = vErrors.length;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"suite": true,
		"contract": true,
		"role": true,
		"target": true,
		"drivenBy": true,
		"appid": true,
		"profile": true,
		"idempotency": true,
		"only": true,
		"seed": true,
		"generated": true,
		"user": true,
		"timeoutMs": true,
		"concurrency": true,
		"startedAt": true,
		"durationMs": true,
		"verdict": true,
		"problem": true,
		"interrupted": true,
		"results": true,
		"causes": true,
		"compatHolds": true,
		"secretFile": true,
		"clauses": true,
		"answerTimes": true,
		"proves": true,
		"doesNotProve": true,
		"exchanges": true,
		"baseline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

export { validate };
